// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;

/** The records of a section as a sheet, with a head row; {@link TableImport} reads it back. */
public final class TableExport {

    /** Rows below the records in which choices are offered too. */
    private static final int ROOM = 200;

    private TableExport() {
    }

    /** All records with all columns that hold anything. */
    public static StyledSheet sheet(Plan plan, SectionType section, Locale locale) {
        List<Item> items = plan.items(section.id());
        TableColumns columns = TableColumns.of(plan, section.entity(), items, List.of(), locale);
        Optional<Field<?>> name = Optional.of(section.entity().keyField());
        List<Column> used = columns.all().stream().filter(column -> column.isId() || column.field().equals(name)
                || items.stream().anyMatch(item -> !columns.cell(item, column).isEmpty())).toList();
        return sheet(plan, section, items, columns, items.isEmpty() ? columns.all() : used, locale);
    }

    /** Some records with some columns. */
    public static StyledSheet sheet(Plan plan, SectionType section, List<Item> items, TableColumns columns, List<Column> chosen,
            Locale locale) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(chosen.stream().map(column -> Cell.text(column.head())).toList());
        items.forEach(item -> rows.add(chosen.stream().map(column -> columns.cell(item, column)).toList()));
        Sheet sheet = new Sheet(plan.vocabulary().label("section." + section.id(), locale), rows);
        Map<StyledSheet.Area, List<String>> choices = new LinkedHashMap<>();
        List<StyledSheet.Area> texts = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            StyledSheet.Area area = new StyledSheet.Area(i, 1, items.size() + ROOM);
            if (!columns.choices(chosen.get(i)).isEmpty()) {
                choices.put(area, columns.choices(chosen.get(i)));
            }
            if (!columns.numeric(chosen.get(i))) {
                texts.add(area);
            }
        }
        return new StyledSheet(sheet, 1, StyledSheet.widths(sheet), choices, texts);
    }
}
