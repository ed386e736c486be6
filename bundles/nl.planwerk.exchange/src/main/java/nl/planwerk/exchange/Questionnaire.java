// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.planwerk.exchange.internal.ExchangeTexts;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.SectionType;

/**
 * Empty spreadsheets that are sent to those who know the answers: one record as a list of questions, or several as a table.
 * They hold labels, units, help and choices from the vocabulary, and the records' ids, by which answers find their record.
 */
public final class Questionnaire {
    private static final List<Integer> WIDTHS = List.of(38, 36, 60);
    private static final int INTRODUCTION = 2;

    private Questionnaire() {
    }

    /**
     * The questions about a record, one below the other.
     *
     * @param years for which figures by year are asked; those that the record has are asked anyway
     */
    public static StyledSheet of(Plan plan, SectionType section, Item item, Collection<Integer> years, Locale locale) {
        TableColumns columns = columns(plan, section, List.of(item), years, locale);
        String name = ValueText.of(plan, Formats.of(locale)).name(item);
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(texts(name));
        rows.add(texts(ExchangeTexts.text(locale, "questionnaire.one")));
        Map<StyledSheet.Area, List<String>> choices = new LinkedHashMap<>();
        List<StyledSheet.Area> texts = new ArrayList<>();
        for (Column column : columns.all()) {
            if (columns.choices(column).size() > 0) {
                choices.put(new StyledSheet.Area(1, rows.size(), rows.size()), columns.choices(column));
            }
            if (!columns.numeric(column)) {
                texts.add(new StyledSheet.Area(1, rows.size(), rows.size()));
            }
            boolean given = column.isId() || column.id().equals(section.entity().keyField().id());
            rows.add(List.of(Cell.text(column.head()), given ? columns.cell(item, column) : Cell.EMPTY,
                    Cell.text(columns.help(column).filter(help -> column.part().isEmpty()).orElse(""))));
        }
        return new StyledSheet(new Sheet(name, rows), INTRODUCTION, WIDTHS, choices, texts);
    }

    /** The questions about several records, one in each row. */
    public static StyledSheet of(Plan plan, SectionType section, List<Item> items, Collection<Integer> years, Locale locale) {
        TableColumns columns = columns(plan, section, items, years, locale);
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(texts(ExchangeTexts.text(locale, "questionnaire.several")));
        rows.add(columns.all().stream().map(column -> Cell.text(columns.help(column)
                .filter(help -> column.part().isEmpty()).orElse(""))).toList());
        rows.add(columns.all().stream().map(column -> Cell.text(column.head())).toList());
        int heads = rows.size();
        for (Item item : items) {
            rows.add(columns.all().stream().map(column -> column.isId() || column.id().equals(section.entity().keyField().id())
                    ? columns.cell(item, column) : Cell.EMPTY).toList());
        }
        Map<StyledSheet.Area, List<String>> choices = new LinkedHashMap<>();
        List<StyledSheet.Area> texts = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < columns.all().size(); i++) {
            Column column = columns.all().get(i);
            StyledSheet.Area area = new StyledSheet.Area(i, heads, heads + items.size());
            if (!columns.choices(column).isEmpty()) {
                choices.put(area, columns.choices(column));
            }
            if (!columns.numeric(column)) {
                texts.add(area);
            }
            widths.add(columns.numeric(column) ? 16 : 28);
        }
        return new StyledSheet(new Sheet(plan.vocabulary().label("section." + section.id(), locale), rows), heads, widths, choices, texts);
    }

    private static TableColumns columns(Plan plan, SectionType section, List<Item> items, Collection<Integer> years, Locale locale) {
        return TableColumns.of(plan, section.entity(), items, years.stream().map(String::valueOf).toList(), locale);
    }

    private static List<Cell> texts(String text) {
        return List.of(Cell.text(text));
    }

    /**
     * The sheet as a table: questions that stand one below the other, with their answers beside them, become a head row and
     * one row below it; any other sheet stays as it is.
     */
    public static Sheet asTable(Sheet sheet, TableColumns columns) {
        return asTable(sheet, columns, Mapping.guess(sheet, columns));
    }

    /** @param across what the sheet seems to be as it stands */
    static Sheet asTable(Sheet sheet, TableColumns columns, Mapping across) {
        List<List<Cell>> questions = sheet.rows().stream()
                .filter(row -> !row.isEmpty() && columns.match(row.get(0).shown()).isPresent()).toList();
        long named = across.columns().stream().filter(match -> match.isPresent()).count();
        if (questions.size() <= Math.max(2, named)) {
            return sheet;
        }
        return new Sheet(sheet.name(), List.of(questions.stream().map(row -> row.get(0)).toList(),
                questions.stream().map(row -> row.size() > 1 ? row.get(1) : Cell.EMPTY).toList()));
    }
}
