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

    private static ChartTable table(BarChartSpec spec, BarChartWords words) {
        boolean kinds = spec.series().size() > 1;
        List<String> headers = new ArrayList<>(List.of(spec.category()));
        if (kinds) {
            headers.add(words.seriesHeader());
        }
        headers.add(spec.series().get(0));
        List<List<String>> rows = new ArrayList<>();
        for (BarChartSpec.Bar bar : words.sorted()) {
            List<String> row = new ArrayList<>(List.of(bar.label()));
            if (kinds) {
                row.add(spec.series().get(bar.series()));
            }
            row.add(words.number(bar.value()));
            rows.add(row);
        }
        return new ChartTable(headers, spec.unit(), rows);
    }
}
