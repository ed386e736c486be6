// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.chart.Chart;
import nl.planwerk.chart.ChartTable;
import nl.planwerk.report.doc.Table;

/** Turns the figures of a chart into a table of the report. */
final class ChartTables {

    private ChartTables() {
    }

    static Table table(Chart chart) {
        ChartTable data = chart.table();
        List<Table.Column> columns = new ArrayList<>();
        int last = data.headers().size() - 1;
        for (int i = 0; i <= last; i++) {
            String header = data.headers().get(i);
            columns.add(i == 0 ? Table.Column.text(header).naming()
                    : i < last ? Table.Column.text(header) : Table.Column.number(header, data.unit()));
        }
        List<Table.Row> rows = data.rows().stream().map(row -> Table.Row.of(row.toArray(String[]::new))).toList();
        return Table.of(chart.title(), columns, rows);
    }
}
