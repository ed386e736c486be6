// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import nl.planwerk.chart.internal.ColumnsLayout;
import nl.planwerk.fonts.FontMetrics;

/**
 * Upright columns of parts on top of each other; parts below zero hang down.
 *
 * @param unit     of all values, as printed; may be empty
 * @param columns  their names, such as years
 * @param series   the parts, from the bottom up
 * @param decimals of the totals above the columns
 * @param language of the numbers: {@code nl}, else English
 */
public record ColumnsPlot(String unit, List<String> columns, List<Series> series, int decimals, String language)
        implements Plot {

    public ColumnsPlot {
        columns = List.copyOf(columns);
        series = List.copyOf(series);
    }

    /**
     * One part of every column.
     *
     * @param record id of the record it stands for
     * @param values one per column; empty if it is not known
     */
    public record Series(String name, Optional<String> record, List<Optional<BigDecimal>> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    @Override
    public DisplayList layout(Theme theme, FontMetrics metrics, double width, double height) {
        return new ColumnsLayout(this, theme, metrics, Math.max(240, width), height).draw();
    }
}
