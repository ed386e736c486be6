// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.planwerk.analysis.Figure;
import nl.planwerk.analysis.FigureKey;
import nl.planwerk.analysis.FigureType;
import nl.planwerk.analysis.Figures;
import nl.planwerk.chart.ChartTable;
import nl.planwerk.chart.StepsPlot;
import nl.planwerk.figures.ChartDesk;
import nl.planwerk.figures.PlanChart;
import nl.planwerk.vocabulary.ChapterTypes;
import nl.planwerk.vocabulary.CodeLists;

/** How the emission of the base year becomes that of a target year, route by route. */
final class ReductionSteps extends CoreMaker {
    private final boolean first;

    /** @param first of the target years, else the last */
    ReductionSteps(String id, boolean first) {
        super(id, ChapterTypes.GOALS);
        this.first = first;
    }

    /** The steps so far and where the last one ended. */
    private static final class Stairs {
        private final ChartDesk desk;
        private final List<StepsPlot.Step> steps = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();
        private final Map<String, PlanChart.Mark> marks = new LinkedHashMap<>();
        private BigDecimal level = BigDecimal.ZERO;

        Stairs(ChartDesk desk) {
            this.desk = desk;
        }

        void total(String label, FigureKey key, StepsPlot.Kind kind) {
            desk.known(key).ifPresent(value -> {
                add(label, kind, BigDecimal.ZERO, value, key, value);
                level = value;
            });
        }

        /** A step down by the figure, or up if it is less than zero. */
        void less(String label, FigureKey key, boolean negated) {
            desk.known(key).map(v -> negated ? v.negate() : v).filter(v -> v.signum() != 0).ifPresent(value -> {
                BigDecimal to = level.subtract(value);
                add(label, value.signum() > 0 ? StepsPlot.Kind.LESS : StepsPlot.Kind.MORE, level, to, key, value.negate());
                level = to;
            });
        }

        private void add(String label, StepsPlot.Kind kind, BigDecimal from, BigDecimal to, FigureKey key, BigDecimal shown) {
            String figure = desk.number(shown, 0);
            steps.add(new StepsPlot.Step(label, kind, from, to, figure, Optional.of(key.toString())));
            rows.add(List.of(label, kind == StepsPlot.Kind.LESS || kind == StepsPlot.Kind.MORE
                    ? desk.number(shown, 1) : desk.cell(key, 1)));
            marks.put(key.toString(), new PlanChart.Mark(label + ": " + with(desk, figure, EMISSION),
                    records(desk, Stream.of(key))));
        }
    }

    @Override
    public Optional<PlanChart> make(ChartDesk desk) {
        List<Integer> years = desk.analysis().years().stream()
                .filter(y -> desk.known(FigureKey.of(Figures.REST_ALL, y)).isPresent()
                        && desk.known(FigureKey.of(Figures.REDUCTION_ALL, y)).isPresent()).toList();
        if (years.isEmpty() || !first && years.size() == 1 || desk.known(FigureKey.of(Figures.EMISSIONS_BASE)).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(chart(desk, years.get(first ? 0 : years.size() - 1)));
    }

    private PlanChart chart(ChartDesk desk, int year) {
        Stairs stairs = new Stairs(desk);
        String base = desk.analysis().baseYear().isPresent()
                ? desk.text("reduction.steps.base", Integer.toString(desk.analysis().baseYear().getAsInt()))
                : label(desk, Figures.EMISSIONS_BASE);
        stairs.total(base, FigureKey.of(Figures.EMISSIONS_BASE), StepsPlot.Kind.TOTAL);
        stairs.less(label(desk, Figures.EMISSIONS_AUTONOMOUS), FigureKey.of(Figures.EMISSIONS_AUTONOMOUS, year), true);
        stairs.less(label(desk, Figures.DECLINE_ALL), FigureKey.of(Figures.DECLINE_ALL, year), false);
        routes(desk, year).forEach(f -> stairs.less(route(desk, f.key().subject()), f.key(), false));
        stairs.less(label(desk, Figures.REDUCTION_SYMBIOSIS), FigureKey.of(Figures.REDUCTION_SYMBIOSIS, year), false);
        BigDecimal reached = stairs.level;
        FigureKey rest = FigureKey.of(Figures.REST_ALL, year);
        stairs.total(desk.text("reduction.steps.rest", Integer.toString(year)), rest, StepsPlot.Kind.TOTAL);
        boolean closes = desk.known(rest).filter(v -> v.compareTo(reached) == 0).isPresent();
        stairs.total(desk.text("reduction.steps.target", Integer.toString(year)),
                FigureKey.of(Figures.EMISSIONS_TARGET, year), StepsPlot.Kind.TARGET);
        String title = desk.text("reduction.steps.title", base, Integer.toString(year));
        List<String> words = stairs.rows.stream().map(row -> row.get(0) + ": " + row.get(1)).toList();
        String unit = desk.unit(EMISSION);
        ChartTable table = new ChartTable(List.of(ChartTable.Column.text(desk.text("column.step")),
                ChartTable.Column.number(desk.text("column.emission"), unit)), stairs.rows);
        return new PlanChart(id(), chapter(), title, unit, sentences(desk.boundary(), desk.text("basis.computed"),
                closes ? "" : desk.text("reduction.steps.open")), List.of(),
                desk.text("reduction.steps.alt", title, unit, String.join("; ", words)), table,
                new StepsPlot(unit, stairs.steps), stairs.marks);
    }

    private static List<Figure> routes(ChartDesk desk, int year) {
        return desk.figures(Figures.REDUCTION_ROUTE).stream().filter(f -> f.key().year() == year && f.known().isPresent())
                .sorted((a, b) -> b.known().get().compareTo(a.known().get())).toList();
    }

    private static String route(ChartDesk desk, String code) {
        return code.equals("none") ? desk.text("reduction.steps.noRoute") : desk.code(CodeLists.ROUTE, code);
    }

    private static String label(ChartDesk desk, String figure) {
        return FigureType.find(figure).map(type -> type.label(desk.locale())).orElse(figure);
    }
}
