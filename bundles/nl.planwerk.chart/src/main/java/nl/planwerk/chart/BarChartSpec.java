// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a chart of horizontal bars shows. Plain figures: whoever makes it has done the arithmetic.
 *
 * @param title    printed as caption
 * @param category what a bar stands for, in the singular, such as {@code location}
 * @param unit     of all values, as printed; may be empty
 * @param bars     in any order; the layout sorts them, the greatest first
 * @param series   names of the kinds of bars, drawn in different fills; at least one
 * @param language of the words in the chart: {@code nl}, else English
 * @param maxBars  how many bars are drawn at most; the rest are added up in one last bar. At least 2
 */
public record BarChartSpec(String title, String category, String unit, List<Bar> bars, List<String> series,
        String language, int maxBars) {

    public BarChartSpec {
        bars = List.copyOf(bars);
        series = List.copyOf(series);
        if (series.isEmpty() || maxBars < 2) {
            throw new IllegalArgumentException("a bar chart needs a series and room for two bars");
        }
    }

    /**
     * One bar.
     *
     * @param record id of the record it stands for
     * @param series index of its series
     */
    public record Bar(Optional<String> record, String label, BigDecimal value, int series) {
        public static Bar of(String record, String label, BigDecimal value) {
            return new Bar(Optional.of(record), label, value, 0);
        }
    }
}
