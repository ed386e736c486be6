// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import nl.planwerk.analysis.FigureKey;
import nl.planwerk.analysis.FigureType;
import nl.planwerk.analysis.Figures;
import nl.planwerk.chart.ChartTable;
import nl.planwerk.chart.LinesPlot;
import nl.planwerk.figures.ChartDesk;
import nl.planwerk.figures.PlanChart;
import nl.planwerk.vocabulary.ChapterTypes;

/** The remaining emission towards the last target year, against the target. */
final class Pathway extends CoreMaker {
    private static final List<String> LINES = List.of(Figures.REST_ALL, Figures.REST_EXPECTED, Figures.REST_FIRM,
            Figures.EMISSIONS_REFERENCE, Figures.EMISSIONS_TARGET);

    Pathway() {
        super("emissions.pathway", ChapterTypes.GOALS);
    }

    @Override
    public Optional<PlanChart> make(ChartDesk desk) {
        Map<String, TreeMap<Integer, BigDecimal>> lines = new LinkedHashMap<>();
        LINES.forEach(name -> {
            TreeMap<Integer, BigDecimal> points = new TreeMap<>();
            desk.analysis().years().forEach(y -> desk.known(FigureKey.of(name, y)).ifPresent(v -> points.put(y, v)));
            if (!points.isEmpty()) {
                lines.put(name, points);
            }
        });
        Optional<BigDecimal> base = desk.known(FigureKey.of(Figures.EMISSIONS_BASE));
        // Without the emission to begin with, what remains would be below nothing.
        if (!lines.containsKey(Figures.REST_ALL) || base.isEmpty()) {
            return Optional.empty();
        }
        desk.analysis().baseYear().ifPresent(year -> base.ifPresent(value -> lines.forEach((name, points) -> {
            if (!name.equals(Figures.EMISSIONS_TARGET)) {
                points.put(year, value);
            }
        })));
        return Optional.of(chart(desk, lines));
    }

    private PlanChart chart(ChartDesk desk, Map<String, TreeMap<Integer, BigDecimal>> lines) {
        TreeSet<Integer> years = new TreeSet<>();
        lines.values().forEach(points -> years.addAll(points.keySet()));
        String title = desk.text("emissions.pathway.title", Integer.toString(years.last()));
        String unit = desk.unit(EMISSION);
        List<LinesPlot.Line> drawn = new ArrayList<>();
        lines.forEach((name, points) -> drawn.add(new LinesPlot.Line(label(desk, name), points)));
        return new PlanChart(id(), chapter(), title, unit, sentences(desk.boundary(), desk.text("basis.computed")),
                List.of(), alternative(desk, title, lines), table(desk, lines, years),
                new LinesPlot(unit, drawn, desk.language()));
    }

    private static String label(ChartDesk desk, String figure) {
        return FigureType.find(figure).map(type -> type.label(desk.locale())).orElse(figure);
    }

    private static String alternative(ChartDesk desk, String title, Map<String, TreeMap<Integer, BigDecimal>> lines) {
        List<String> parts = new ArrayList<>();
        lines.forEach((name, points) -> {
            String first = value(desk, name, points.firstKey(), points.firstEntry().getValue());
            String last = value(desk, name, points.lastKey(), points.lastEntry().getValue());
            parts.add(points.size() == 1
                    ? desk.text("emissions.pathway.alt.one", label(desk, name), first, Integer.toString(points.firstKey()))
                    : desk.text("emissions.pathway.alt.line", label(desk, name), first, Integer.toString(points.firstKey()),
                            last, Integer.toString(points.lastKey())));
        });
        return desk.text("emissions.pathway.alt", title, String.join(" ", parts));
    }

    /** The figure as the analysis gives it; in the base year the emission of that year. */
    private static String value(ChartDesk desk, String name, int year, BigDecimal point) {
        FigureKey key = FigureKey.of(name, year);
        String number = desk.known(key).isPresent() ? desk.cell(key, 0) : desk.number(point, 0);
        return with(desk, number, EMISSION);
    }

    private static ChartTable table(ChartDesk desk, Map<String, TreeMap<Integer, BigDecimal>> lines, TreeSet<Integer> years) {
        List<ChartTable.Column> columns = new ArrayList<>(List.of(ChartTable.Column.text(desk.text("column.figure"))));
        years.forEach(year -> columns.add(ChartTable.Column.number(Integer.toString(year), desk.unit(EMISSION))));
        List<List<String>> rows = new ArrayList<>();
        lines.forEach((name, points) -> {
            List<String> row = new ArrayList<>(List.of(label(desk, name)));
            years.forEach(year -> {
                FigureKey key = FigureKey.of(name, year);
                row.add(!points.containsKey(year) ? "\u2013" : desk.known(key).isPresent() ? desk.cell(key, 1)
                        : desk.number(points.get(year), 1));
            });
            rows.add(row);
        });
        return new ChartTable(columns, rows);
    }
}
