// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Table;

/** Writes year series: few figures as lines of a fact, many as a table of years. */
final class SeriesTables {
    private static final int FEW = 3;
    private static final int MOST_COLUMNS = 6;
    private static final int MOST_ACROSS = 10;

    private final Formats formats;
    private final FieldContent content;
    private final Words words;

    SeriesTables(Formats formats, FieldContent content, Words words) {
        this.formats = formats;
        this.content = content;
        this.words = words;
    }

    /** Whether a series has so few figures that it needs no table. */
    static boolean isFew(YearSeries series) {
        return series.values().size() <= FEW;
    }

    /** A line for each year. */
    List<Block> lines(YearSeries series, String unit) {
        List<Block> lines = new ArrayList<>();
        series.values().forEach((year, value) -> {
            List<Inline> line = new ArrayList<>();
            line.add(new Inline.Text(year + ": " + formats.withUnit(number(value), unit)));
            line.addAll(content.remarks(value.info()));
            if (lines.size() == series.values().size() - 1) {
                line.addAll(content.remarks(series.info()));
            }
            lines.add(new Block.Paragraph(line));
        });
        return lines;
    }

    /**
     * One series of a few years across; else tables with a row for each year and a column for each series; series of other
     * units get a table of their own.
     *
     * @param byName series by scenario or record; one without name if there is just one
     * @param unit   printed name of a series' unit
     */
    List<Table> tables(String caption, Map<String, YearSeries> byName, UnaryOperator<String> unit) {
        List<Table> tables = new ArrayList<>();
        YearSeries only = byName.size() == 1 ? byName.get("") : null;
        if (only != null && only.values().size() <= MOST_ACROSS && !hasRemarks(only)) {
            return List.of(across(caption, unit.apply(only.unit()), only));
        }
        Map<String, Map<String, YearSeries>> open = new LinkedHashMap<>();
        byName.forEach((name, series) -> {
            String label = unit.apply(series.unit());
            Map<String, YearSeries> group = open.computeIfAbsent(label, u -> new LinkedHashMap<>());
            group.put(name, series);
            if (group.size() == MOST_COLUMNS) {
                tables.add(table(caption, label, open.remove(label)));
            }
        });
        open.forEach((label, group) -> tables.add(table(caption, label, group)));
        return tables;
    }

    private Table across(String caption, String unit, YearSeries series) {
        List<Table.Column> columns = series.values().keySet().stream()
                .map(year -> Table.Column.number(Integer.toString(year), "")).toList();
        List<Table.Cell> cells = series.values().values().stream().map(v -> Table.Cell.of(number(v))).toList();
        String title = unit.isEmpty() ? caption : caption + " (" + unit + ")";
        return new Table("", title, columns, List.of(new Table.Row(cells)), Optional.empty(),
                content.sourceLine(content.basis(series.info())));
    }

    private Table table(String caption, String unit, Map<String, YearSeries> group) {
        TreeSet<Integer> years = new TreeSet<>();
        group.values().forEach(series -> years.addAll(series.values().keySet()));
        boolean remarks = group.size() == 1 && hasRemarks(group.values().iterator().next());
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text(words.text("series.year")).naming()));
        group.keySet().forEach(name -> columns.add(
                Table.Column.number(name.isEmpty() ? words.text("series.value") : name, unit)));
        if (remarks) {
            columns.add(Table.Column.text(words.text("series.about")));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (int year : years) {
            List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(Integer.toString(year))));
            group.values().forEach(series -> cells.add(new Table.Cell(cell(series.at(year), !remarks))));
            if (remarks) {
                cells.add(new Table.Cell(content.basis(group.values().iterator().next().values().get(year).info())));
            }
            rows.add(new Table.Row(cells));
        }
        List<FigureInfo> infos = group.values().stream().map(YearSeries::info).distinct().toList();
        List<Inline> basis = new ArrayList<>();
        infos.forEach(info -> {
            basis.addAll(basis.isEmpty() || info.isEmpty() ? List.of() : List.of(new Inline.Text("; ")));
            basis.addAll(content.basis(info));
        });
        return new Table("", caption, columns, rows, Optional.empty(), content.sourceLine(basis));
    }

    private static boolean hasRemarks(YearSeries series) {
        return series.values().values().stream().anyMatch(value -> !value.info().isEmpty());
    }

    private List<Inline> cell(Optional<YearValue> value, boolean withRemarks) {
        if (value.isEmpty()) {
            return content.unknown();
        }
        List<Inline> text = new ArrayList<>(Inline.of(number(value.get())));
        if (withRemarks) {
            text.addAll(content.remarks(value.get().info()));
        }
        return text;
    }

    private String number(YearValue value) {
        return formats.range(value.low(), Optional.of(value.value()), value.high());
    }
}
