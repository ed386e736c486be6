// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.chart.ChartTable;
import nl.planwerk.chart.DisplayList;
import nl.planwerk.chart.Shape;
import nl.planwerk.figures.PlanChart;

/** What one can go to in a chart, in the order in which it is drawn. */
final class ChartTargets {
    private final List<Target> targets;

    /**
     * A bar, a flow, a place.
     *
     * @param key     what its shapes carry
     * @param label   what it is, and how much
     * @param records ids of the records it comes from; none if they are not in the plan any more
     */
    record Target(String key, String label, List<String> records) {
    }

    private ChartTargets(List<Target> targets) {
        this.targets = List.copyOf(targets);
    }

    /** Those of a chart that was laid out. */
    static ChartTargets of(PlanChart chart, DisplayList drawing, PlanRecords records) {
        Map<String, Target> found = new LinkedHashMap<>();
        drawing.shapes().stream().map(Shape::record).flatMap(Optional::stream)
                .forEach(key -> found.computeIfAbsent(key, k -> target(chart, k, records)));
        return new ChartTargets(new ArrayList<>(found.values()));
    }

    private static Target target(PlanChart chart, String key, PlanRecords records) {
        PlanChart.Mark mark = chart.marks().get(key);
        if (mark != null) {
            return new Target(key, mark.label(), mark.records().stream().filter(id -> records.place(id).isPresent()).toList());
        }
        return records.name(key).map(name -> new Target(key, named(chart.table(), name), List.of(key)))
                .orElseGet(() -> new Target(key, "", List.of()));
    }

    /** A record's name, with its figures if the chart's table has one row for it. */
    private static String named(ChartTable table, String name) {
        List<List<String>> rows = table.rows().stream().filter(row -> row.contains(name)).toList();
        return rows.size() == 1 ? name + figures(table.columns(), rows.get(0)) : name;
    }

    /** With their units; one that they have in common stands at the end. */
    private static String figures(List<ChartTable.Column> columns, List<String> row) {
        List<ChartTable.Column> numbers = columns.stream().filter(ChartTable.Column::numeric).toList();
        List<String> units = numbers.stream().map(ChartTable.Column::unit).distinct().toList();
        String common = units.size() == 1 ? units.get(0) : "";
        List<String> figures = numbers.stream().map(column -> (column.header() + " " + row.get(columns.indexOf(column)) + " "
                + (common.isEmpty() ? column.unit() : "")).strip()).toList();
        return figures.isEmpty() ? "" : (": " + String.join("; ", figures) + " " + common).stripTrailing();
    }

    /** All of them. */
    List<Target> all() {
        return targets;
    }

    /** The one whose shapes carry that key. */
    Optional<Target> of(String key) {
        return targets.stream().filter(target -> target.key().equals(key)).findFirst();
    }
}
