// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.analysis.FigureKey;
import nl.planwerk.analysis.Figures;
import nl.planwerk.chart.ChartTable;
import nl.planwerk.chart.ColumnsPlot;
import nl.planwerk.figures.ChartDesk;
import nl.planwerk.figures.PlanChart;
import nl.planwerk.vocabulary.ChapterTypes;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.Phases;

/** The reduction by phase of its measures: what is certain at the bottom, ideas on top. */
final class ReductionPhases extends CoreMaker {

    ReductionPhases() {
        super("reduction.phases", ChapterTypes.MEASURES);
    }

    @Override
    public Optional<PlanChart> make(ChartDesk desk) {
        List<Integer> years = desk.analysis().years();
        List<String> phases = phases(desk);
        if (phases.isEmpty()) {
            return Optional.empty();
        }
        List<ColumnsPlot.Series> series = phases.stream().map(phase -> new ColumnsPlot.Series(name(desk, phase),
                Optional.of(phase), years.stream().map(y -> desk.known(key(phase, y))).toList())).toList();
        List<String> names = years.stream().map(String::valueOf).toList();
        String unit = desk.unit(EMISSION);
        List<ChartTable.Column> columns = new ArrayList<>(List.of(ChartTable.Column.text(desk.text("column.phase"))));
        names.forEach(year -> columns.add(ChartTable.Column.number(year, unit)));
        List<List<String>> rows = new ArrayList<>();
        Map<String, PlanChart.Mark> marks = new LinkedHashMap<>();
        phases.forEach(phase -> {
            List<FigureKey> keys = years.stream().map(y -> key(phase, y)).toList();
            rows.add(row(desk, name(desk, phase), keys));
            marks.put(phase, new PlanChart.Mark(words(columns, rows.get(rows.size() - 1), unit), records(desk, keys.stream())));
        });
        rows.add(row(desk, desk.text("row.total"),
                years.stream().map(y -> FigureKey.of(Figures.REDUCTION_MEASURES, y)).toList()));
        int year = years.get(0);
        FigureKey share = FigureKey.of(Figures.SHARE_EARLY, year);
        String title = desk.text("reduction.phases.title");
        String alternative = desk.text("reduction.phases.alt", title, Integer.toString(year),
                with(desk, desk.cell(FigureKey.of(Figures.REDUCTION_MEASURES, year), 0), EMISSION),
                with(desk, desk.known(share).map(known -> desk.number(known, 0)).orElseGet(desk.formats()::unknown), "%"));
        return Optional.of(new PlanChart(id(), chapter(), title, unit, sentences(desk.boundary(),
                desk.text("basis.computed")), List.of(), alternative, new ChartTable(columns, rows),
                new ColumnsPlot(unit, names, series, 0, desk.language()), marks));
    }

    private static List<String> row(ChartDesk desk, String name, List<FigureKey> keys) {
        List<String> row = new ArrayList<>(List.of(name));
        keys.forEach(key -> row.add(desk.cell(key, 1)));
        return row;
    }

    /** Phases that have a figure in any year, the furthest first, then those beside the ladder. */
    private static List<String> phases(ChartDesk desk) {
        return desk.figures(Figures.REDUCTION_PHASE).stream().filter(f -> f.known().filter(v -> v.signum() != 0).isPresent())
                .map(f -> f.key().subject()).distinct().sorted((a, b) -> Integer.compare(Phases.rung(b), Phases.rung(a))).toList();
    }

    private static FigureKey key(String phase, int year) {
        return new FigureKey(Figures.REDUCTION_PHASE, phase, year);
    }

    private static String name(ChartDesk desk, String phase) {
        return phase.equals("none") ? desk.text("reduction.phases.none") : desk.code(CodeLists.PHASE, phase);
    }
}
