// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.analysis.Explanation;
import nl.planwerk.analysis.Figure;
import nl.planwerk.analysis.Figures;
import nl.planwerk.chart.ChartTable;
import nl.planwerk.figures.ChartDesk;
import nl.planwerk.figures.PlanChart;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.vocabulary.ChapterTypes;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.EnergyFlows;

/** Which site offers and asks for which carrier, in the first target year that has figures. */
final class EnergyFlowsChart extends CoreMaker {

    EnergyFlowsChart() {
        super("energy.flows", ChapterTypes.ENERGY);
    }

    @Override
    public Optional<PlanChart> make(ChartDesk desk) {
        Optional<String> scenario = EnergyDemand.scenario(desk);
        if (scenario.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> years = desk.figures(Figures.ENERGY_DEMAND).stream()
                .filter(f -> EnergyDemand.part(f.key(), 1).equals(scenario.get()) && f.known().isPresent())
                .map(f -> f.key().year()).distinct().sorted().toList();
        int year = years.stream().filter(desk.analysis().years()::contains).findFirst().orElse(years.get(0));
        return chart(desk, scenario.get(), year);
    }

    private Optional<PlanChart> chart(ChartDesk desk, String scenario, int year) {
        FlowRecords flows = new FlowRecords();
        List<List<String>> rows = new ArrayList<>();
        Map<String, PlanChart.Mark> marks = new LinkedHashMap<>();
        collect(desk, Figures.ENERGY_SUPPLY, scenario, year, flows, rows, marks);
        collect(desk, Figures.ENERGY_DEMAND, scenario, year, flows, rows, marks);
        if (flows.isEmpty()) {
            return Optional.empty();
        }
        String unit = desk.unit(ENERGY);
        String title = desk.text("energy.flows.title", Integer.toString(year), desk.code(CodeLists.SCENARIO, scenario));
        ChartTable table = new ChartTable(List.of(ChartTable.Column.text(desk.text("column.site")),
                ChartTable.Column.text(desk.text("column.direction")), ChartTable.Column.text(desk.text("column.carrier")),
                ChartTable.Column.number(desk.text("column.energy"), unit)), rows);
        List<String> words = rows.stream().sorted((a, b) -> 0).limit(6)
                .map(r -> desk.text("energy.flows.alt.one", r.get(0), r.get(1), r.get(2), r.get(3))).toList();
        return Optional.of(new PlanChart(id(), chapter(), title, unit, sentences(desk.boundary(),
                desk.text("energy.flows.basis", unit)), List.of(),
                desk.text("energy.flows.alt", title, unit, rows.size(), String.join("; ", words)), table,
                flows.plot(sum -> desk.number(sum, 1)), marks));
    }

    private static void collect(ChartDesk desk, String figure, String scenario, int year, FlowRecords flows,
            List<List<String>> rows, Map<String, PlanChart.Mark> marks) {
        boolean supply = figure.equals(Figures.ENERGY_SUPPLY);
        for (Figure each : desk.figures(figure)) {
            if (each.key().year() != year || !EnergyDemand.part(each.key(), 1).equals(scenario)) {
                continue;
            }
            String carrier = EnergyDemand.part(each.key(), 0);
            for (Explanation.Line line : greatestFirst(desk.parts(each.key()))) {
                if (line.amount().known().signum() > 0) {
                    add(desk, supply, carrier, line, flows, rows);
                    marks.put(line.item().id(), mark(desk, line, rows.get(rows.size() - 1)));
                }
            }
        }
    }

    private static PlanChart.Mark mark(ChartDesk desk, Explanation.Line line, List<String> row) {
        return new PlanChart.Mark(row.get(0) + ", " + row.get(1) + ", " + row.get(2) + ": " + with(desk, row.get(3), ENERGY),
                List.of(line.item().id()));
    }

    private static void add(ChartDesk desk, boolean supply, String carrier, Explanation.Line line, FlowRecords flows,
            List<List<String>> rows) {
        Optional<String> site = line.item().get(EnergyFlows.SITE).map(ItemRef::id);
        String name = site.map(desk::name).orElseGet(() -> desk.text("energy.flows.cluster"));
        String label = desk.code(CodeLists.CARRIER, carrier);
        BigDecimal value = line.amount().known();
        Optional<String> record = Optional.of(line.item().id());
        flows.node("carrier " + carrier, label, 1, Optional.empty());
        if (supply) {
            flows.node("supply " + name, name, 0, site);
            flows.flow("supply " + name, "carrier " + carrier, value, record);
        } else {
            flows.node("demand " + name, name, 2, site);
            flows.flow("carrier " + carrier, "demand " + name, value, record);
        }
        rows.add(List.of(name, desk.text(supply ? "direction.supply" : "direction.demand"), label, desk.number(value, 2)));
    }
}
