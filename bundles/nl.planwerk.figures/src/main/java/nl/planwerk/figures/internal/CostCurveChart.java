// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.planwerk.analysis.CostCurve;
import nl.planwerk.chart.ChartTable;
import nl.planwerk.chart.CurvePlot;
import nl.planwerk.figures.ChartDesk;
import nl.planwerk.figures.PlanChart;
import nl.planwerk.vocabulary.ChapterTypes;
import nl.planwerk.vocabulary.Measures;

/** The measures by cost per tonne, in the year in which most of them have one. */
final class CostCurveChart extends CoreMaker {
    private static final String COST = "EUR/t";

    CostCurveChart() {
        super("cost.curve", ChapterTypes.FINANCING);
    }

    @Override
    public Optional<PlanChart> make(ChartDesk desk) {
        return desk.analysis().years().stream().map(desk.analysis()::costCurve).filter(c -> c.steps().size() > 1)
                .max(Comparator.<CostCurve>comparingInt(c -> c.steps().size()).thenComparingInt(c -> -c.year()))
                .map(curve -> chart(desk, curve));
    }

    private PlanChart chart(ChartDesk desk, CostCurve curve) {
        String year = Integer.toString(curve.year());
        String title = desk.text("cost.curve.title", year);
        String unit = desk.unit(COST);
        List<CostCurve.Step> steps = curve.steps().stream().filter(s -> s.width().signum() > 0).toList();
        List<CurvePlot.Piece> pieces = steps.stream()
                .map(s -> new CurvePlot.Piece(number(desk, s.measure()), s.width(), s.cost(), s.measure())).toList();
        List<List<String>> rows = new ArrayList<>();
        for (CostCurve.Step step : steps) {
            rows.add(List.of(number(desk, step.measure()), desk.name(step.measure()), desk.number(step.cost(), 0),
                    desk.number(step.width(), 1)));
        }
        ChartTable table = new ChartTable(List.of(ChartTable.Column.text(desk.text("column.number")),
                ChartTable.Column.text(desk.text("column.measure")), ChartTable.Column.number(desk.text("column.cost"), unit),
                ChartTable.Column.number(desk.text("column.reduction"), desk.unit(EMISSION))), rows);
        String absent = curve.absent().isEmpty() ? ""
                : desk.text("cost.curve.absent", listed(curve.absent().stream().map(id -> shortName(desk, id)).toList()));
        CostCurve.Step first = steps.get(0);
        CostCurve.Step last = steps.get(steps.size() - 1);
        BigDecimal sum = steps.stream().map(CostCurve.Step::width).reduce(BigDecimal.ZERO, BigDecimal::add);
        String alternative = desk.text("cost.curve.alt", title, steps.size(), desk.name(first.measure()),
                with(desk, desk.number(first.cost(), 0), COST), desk.name(last.measure()),
                with(desk, desk.number(last.cost(), 0), COST), with(desk, desk.number(sum, 0), EMISSION));
        return new PlanChart(id(), chapter(), title, unit, sentences(desk.boundary(), desk.text("cost.curve.basis"), absent),
                List.of(), alternative, table, new CurvePlot(desk.text("cost.curve.across", desk.unit(EMISSION)), unit, pieces,
                        desk.language()));
    }

    private static String number(ChartDesk desk, String id) {
        return desk.item(id).flatMap(m -> m.get(Measures.NUMBER)).filter(n -> !n.isBlank()).orElseGet(() -> desk.name(id));
    }

    private static String shortName(ChartDesk desk, String id) {
        String number = number(desk, id);
        return number.equals(desk.name(id)) ? number : number + " " + desk.name(id);
    }
}
