// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.chart.ChartTable;
import nl.planwerk.report.doc.Table;
import nl.planwerk.report.text.Typography;

/** Turns the figures of a chart into a table of the report. */
final class ChartTables {

    private ChartTables() {
    }

    /** @param anchor for cross references to it */
    static Table table(String anchor, String title, ChartTable data) {
        List<Table.Column> columns = new ArrayList<>();
        for (ChartTable.Column column : data.columns()) {
            String header = Typography.print(column.header());
            Table.Column made = column.numeric() ? Table.Column.number(header, Typography.print(column.unit()))
                    : Table.Column.text(header);
            columns.add(columns.isEmpty() ? made.naming() : made);
        }
        List<Table.Row> rows = data.rows().stream()
                .map(row -> Table.Row.of(row.stream().map(Typography::print).toArray(String[]::new))).toList();
        return Table.of(title, columns, rows).anchored(anchor);
    }
}
