// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.chart.internal.BarChartLayout;
import nl.planwerk.chart.internal.BarChartWords;
import nl.planwerk.fonts.FontMetrics;

/** Horizontal bars, the greatest on top. */
public final class BarChart {

    private BarChart() {
    }

    /**
     * Lays the chart out.
     *
     * @param width of the drawing in points; at least 200
     */
    public static Chart layout(BarChartSpec spec, Theme theme, FontMetrics metrics, double width) {
        BarChartWords words = new BarChartWords(spec);
        DisplayList drawing = new BarChartLayout(spec, theme, metrics, Math.max(200, width), words).draw();
        return new Chart(drawing, spec.title(), words.alternative(), table(spec, words));
    }

    /** What the chart shows in words. */
    public static String alternative(BarChartSpec spec) {
        return new BarChartWords(spec).alternative();
    }

    /** All figures of the chart. */
    public static ChartTable table(BarChartSpec spec) {
        return table(spec, new BarChartWords(spec));
    }

    private static ChartTable table(BarChartSpec spec, BarChartWords words) {
        boolean kinds = spec.series().size() > 1;
        List<ChartTable.Column> columns = new ArrayList<>(List.of(ChartTable.Column.text(spec.category())));
        if (kinds) {
            columns.add(ChartTable.Column.text(words.seriesHeader()));
        }
        columns.add(ChartTable.Column.number(spec.series().get(0), spec.unit()));
        List<List<String>> rows = new ArrayList<>();
        for (BarChartSpec.Bar bar : words.sorted()) {
            List<String> row = new ArrayList<>(List.of(bar.label()));
            if (kinds) {
                row.add(spec.series().get(bar.series()));
            }
            row.add(words.number(bar.value()));
            rows.add(row);
        }
        return new ChartTable(columns, rows);
    }
}
