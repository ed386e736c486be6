// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.util.List;

/**
 * The figures of a chart in rows.
 *
 * @param headers one per column; the first column names the rows, the others hold figures
 * @param unit    of all figures, as printed
 * @param rows    as many texts as headers each
 */
public record ChartTable(List<String> headers, String unit, List<List<String>> rows) {

    public ChartTable {
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
