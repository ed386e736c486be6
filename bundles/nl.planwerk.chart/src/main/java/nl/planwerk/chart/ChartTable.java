// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.util.List;

/**
 * The figures of a chart in rows.
 *
 * @param columns the first one names the rows
 * @param rows    as many texts as columns each
 */
public record ChartTable(List<Column> columns, List<List<String>> rows) {

    public ChartTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A column.
     *
     * @param unit    of its figures as printed; may be empty
     * @param numeric whether it holds figures
     */
    public record Column(String header, String unit, boolean numeric) {

        public static Column text(String header) {
            return new Column(header, "", false);
        }

        public static Column number(String header, String unit) {
            return new Column(header, unit, true);
        }
    }
}
