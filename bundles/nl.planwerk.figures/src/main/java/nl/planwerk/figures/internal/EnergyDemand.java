// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import nl.planwerk.analysis.Figure;
import nl.planwerk.analysis.FigureKey;
import nl.planwerk.analysis.Figures;
import nl.planwerk.chart.ChartTable;
import nl.planwerk.chart.ColumnsPlot;
import nl.planwerk.figures.ChartDesk;
import nl.planwerk.figures.PlanChart;
import nl.planwerk.vocabulary.ChapterTypes;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.Plans;

/** The demand for each carrier over the years, in the scenario of the plan. */
final class EnergyDemand extends CoreMaker {

    EnergyDemand() {
        super("energy.demand", ChapterTypes.ENERGY);
    }

    /** The scenario that the plan shows; else the one with the most figures. */
    static Optional<String> scenario(ChartDesk desk) {
        Map<String, Integer> counts = new TreeMap<>();
        desk.figures(Figures.ENERGY_DEMAND).stream().filter(f -> f.known().isPresent())
                .forEach(f -> counts.merge(part(f.key(), 1), 1, Integer::sum));
        Optional<String> own = desk.plan().get(Plans.SCENARIO).filter(counts::containsKey);
        return own.or(() -> counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey));
    }

    /** Carrier or scenario of a key. */
    static String part(FigureKey key, int index) {
        String[] parts = key.subject().split("/", 2);
        return index < parts.length ? parts[index] : "";
    }

    @Override
    public Optional<PlanChart> make(ChartDesk desk) {
        return scenario(desk).map(scenario -> chart(desk, scenario));
    }

    private PlanChart chart(ChartDesk desk, String scenario) {
        TreeSet<Integer> years = new TreeSet<>();
        Map<String, BigDecimal> sums = new TreeMap<>();
        List<Figure> known = desk.figures(Figures.ENERGY_DEMAND).stream()
                .filter(f -> part(f.key(), 1).equals(scenario) && f.known().isPresent()).toList();
        known.forEach(f -> {
            years.add(f.key().year());
            sums.merge(part(f.key(), 0), f.known().get(), BigDecimal::add);
        });
        List<String> carriers = sums.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey).toList();
        List<String> names = years.stream().map(String::valueOf).toList();
        List<ColumnsPlot.Series> series = carriers.stream().map(c -> new ColumnsPlot.Series(desk.code(CodeLists.CARRIER, c),
                Optional.of(c), years.stream().map(y -> desk.known(key(c, scenario, y))).toList())).toList();
        String title = desk.text("energy.demand.title", desk.code(CodeLists.SCENARIO, scenario));
        String unit = desk.unit(ENERGY);
        String alternative = desk.text("energy.demand.alt", title, names.get(0),
                with(desk, total(desk, carriers, scenario, years.first()), ENERGY), names.get(names.size() - 1),
                with(desk, total(desk, carriers, scenario, years.last()), ENERGY),
                desk.code(CodeLists.CARRIER, carriers.get(0)));
        ChartTable table = table(desk, carriers, scenario, years);
        Map<String, PlanChart.Mark> marks = new TreeMap<>();
        for (int i = 0; i < carriers.size(); i++) {
            String carrier = carriers.get(i);
            marks.put(carrier, new PlanChart.Mark(words(table.columns(), table.rows().get(i), unit),
                    records(desk, years.stream().map(y -> key(carrier, scenario, y)))));
        }
        return new PlanChart(id(), chapter(), title, unit, sentences(desk.boundary(), desk.text("energy.demand.basis")),
                List.of(), alternative, table, new ColumnsPlot(unit, names, series, 0, desk.language()), marks);
    }

    private static FigureKey key(String carrier, String scenario, int year) {
        return new FigureKey(Figures.ENERGY_DEMAND, carrier + "/" + scenario, year);
    }

    private static String total(ChartDesk desk, List<String> carriers, String scenario, int year) {
        BigDecimal sum = carriers.stream().flatMap(c -> desk.known(key(c, scenario, year)).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return desk.number(sum, 1);
    }

    private static ChartTable table(ChartDesk desk, List<String> carriers, String scenario, TreeSet<Integer> years) {
        List<ChartTable.Column> columns = new ArrayList<>(List.of(ChartTable.Column.text(desk.text("column.carrier"))));
        years.forEach(y -> columns.add(ChartTable.Column.number(Integer.toString(y), desk.unit(ENERGY))));
        List<List<String>> rows = new ArrayList<>();
        carriers.forEach(carrier -> {
            List<String> row = new ArrayList<>(List.of(desk.code(CodeLists.CARRIER, carrier)));
            years.forEach(y -> row.add(desk.cell(key(carrier, scenario, y), 2)));
            rows.add(row);
        });
        return new ChartTable(columns, rows);
    }
}
