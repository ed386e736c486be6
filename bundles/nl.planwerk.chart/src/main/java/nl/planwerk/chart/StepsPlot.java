// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import nl.planwerk.chart.internal.StepsLayout;
import nl.planwerk.fonts.FontMetrics;

/**
 * A waterfall that runs down the page: totals from zero, and between them the steps that lead from one to the next.
 *
 * @param unit of all values, as printed; may be empty
 */
public record StepsPlot(String unit, List<Step> steps) implements Plot {

    public StepsPlot {
        steps = List.copyOf(steps);
    }

    /** What a step is. */
    public enum Kind { TOTAL, LESS, MORE, TARGET }

    /**
     * One step.
     *
     * @param from   where its bar begins; zero for a total
     * @param to     where it ends
     * @param figure printed beside the bar
     * @param record id of the record it stands for
     */
    public record Step(String label, Kind kind, BigDecimal from, BigDecimal to, String figure, Optional<String> record) {
    }

    @Override
    public DisplayList layout(Theme theme, FontMetrics metrics, double width, double height) {
        return new StepsLayout(this, theme, metrics, Math.max(240, width)).draw();
    }
}
