// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import nl.planwerk.chart.internal.BarChartLayout;
import nl.planwerk.chart.internal.BarChartWords;
import nl.planwerk.fonts.FontMetrics;

/** Horizontal bars, the greatest on top. */
public record BarsPlot(BarChartSpec spec) implements Plot {

    @Override
    public DisplayList layout(Theme theme, FontMetrics metrics, double width, double height) {
        return new BarChartLayout(spec, theme, metrics, Math.max(240, width), new BarChartWords(spec)).draw();
    }
}
