// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Table;

/** Writes year series as tables: years across if they are few, down if they are many. */
final class SeriesTables {
    private static final int MOST_ACROSS = 10;

    private final Formats formats;
    private final FieldContent content;
    private final Words words;

    SeriesTables(Formats formats, FieldContent content, Words words) {
        this.formats = formats;
        this.content = content;
        this.words = words;
    }

    /**
     * The figures of one field.
     *
     * @param byName series by scenario; one without name if there are no scenarios
     * @param unit   printed name of a series' unit
     */
    List<Table> tables(String caption, Map<String, YearSeries> byName, UnaryOperator<String> unit) {
        Map<String, Map<String, YearSeries>> byUnit = new LinkedHashMap<>();
        byName.forEach((name, series) ->
                byUnit.computeIfAbsent(unit.apply(series.unit()), u -> new LinkedHashMap<>()).put(name, series));
        List<Table> tables = new ArrayList<>();
        byUnit.forEach((label, group) -> {
            TreeSet<Integer> years = new TreeSet<>();
            group.values().forEach(series -> years.addAll(series.values().keySet()));
            tables.add(years.size() > MOST_ACROSS || group.size() == 1 && hasRemarks(group.values().iterator().next())
                    ? down(caption, label, group, years) : across(caption, label, group, years));
        });
        return tables;
    }

    private Table across(String caption, String unit, Map<String, YearSeries> group, TreeSet<Integer> years) {
        boolean named = !group.keySet().equals(Set.of(""));
        List<Table.Column> columns = new ArrayList<>();
        if (named) {
            columns.add(Table.Column.text(words.text("series.scenario")).naming());
        }
        years.forEach(year -> columns.add(Table.Column.number(Integer.toString(year), named ? unit : "")));
        List<Table.Row> rows = new ArrayList<>();
        group.forEach((name, series) -> {
            List<Table.Cell> cells = new ArrayList<>();
            if (named) {
                cells.add(Table.Cell.of(name));
            }
            years.forEach(year -> cells.add(new Table.Cell(value(series, year))));
            rows.add(new Table.Row(cells));
        });
        String title = named || unit.isEmpty() ? caption : caption + " (" + unit + ")";
        return new Table("", title, columns, rows, Optional.empty(), remarks(group));
    }

    private Table down(String caption, String unit, Map<String, YearSeries> group, TreeSet<Integer> years) {
        boolean remarks = group.size() == 1 && group.values().stream().allMatch(SeriesTables::hasRemarks);
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.text(words.text("series.year")).naming());
        group.keySet().forEach(name -> columns.add(
                Table.Column.number(name.isEmpty() ? words.text("series.value") : name, unit)));
        if (remarks) {
            columns.add(Table.Column.text(words.text("series.about")));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (int year : years) {
            List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(Integer.toString(year))));
            group.values().forEach(series -> cells.add(new Table.Cell(remarks ? bare(series, year) : value(series, year))));
            if (remarks) {
                cells.add(new Table.Cell(remark(group.values().iterator().next(), year)));
            }
            rows.add(new Table.Row(cells));
        }
        return new Table("", caption, columns, rows, Optional.empty(), remarks(group));
    }

    /** What is said of whole series. */
    private List<Inline> remarks(Map<String, YearSeries> group) {
        List<Inline> whole = new ArrayList<>();
        group.values().forEach(series -> whole.addAll(trimmed(content.remarks(series.info()))));
        return whole;
    }

    private static boolean hasRemarks(YearSeries series) {
        return series.values().values().stream().anyMatch(value -> !value.info().isEmpty());
    }

    private List<Inline> bare(YearSeries series, int year) {
        return series.at(year).map(v -> Inline.of(formats.range(v.low(), Optional.of(v.value()), v.high())))
                .orElseGet(content::unknown);
    }

    private List<Inline> value(YearSeries series, int year) {
        List<Inline> text = new ArrayList<>(bare(series, year));
        series.at(year).map(YearValue::info).ifPresent(info -> text.addAll(content.remarks(info)));
        return text;
    }

    private List<Inline> remark(YearSeries series, int year) {
        return series.at(year).map(v -> trimmed(content.remarks(v.info()))).orElse(List.of());
    }

    /** Without the space and brackets that set remarks apart from a number. */
    private static List<Inline> trimmed(List<Inline> remarks) {
        if (remarks.isEmpty() || !(remarks.get(0) instanceof Inline.Text first)) {
            return remarks;
        }
        String text = first.text().strip();
        String inner = text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
        List<Inline> result = new ArrayList<>(Inline.of(inner));
        result.addAll(remarks.subList(1, remarks.size()));
        return result;
    }
}
