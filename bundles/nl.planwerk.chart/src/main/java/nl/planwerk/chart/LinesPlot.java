// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.chart.internal.LinesLayout;
import nl.planwerk.fonts.FontMetrics;

/**
 * Lines over years, each named at its end. Dashes and marks differ as well as colours.
 *
 * @param unit     of all values, as printed; may be empty
 * @param language of the numbers: {@code nl}, else English
 */
public record LinesPlot(String unit, List<Line> lines, String language) implements Plot {

    public LinesPlot {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param points by calendar year; at least one
     */
    public record Line(String name, Map<Integer, BigDecimal> points) {
        public Line {
            points = java.util.Collections.unmodifiableMap(new TreeMap<>(points));
        }
    }

    @Override
    public DisplayList layout(Theme theme, FontMetrics metrics, double width, double height) {
        return new LinesLayout(this, theme, metrics, Math.max(240, width), height).draw();
    }
}
