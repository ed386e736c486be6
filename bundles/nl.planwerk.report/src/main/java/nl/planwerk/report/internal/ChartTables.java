// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.planwerk.chart.ChartTable;
import nl.planwerk.report.doc.Table;
import nl.planwerk.report.text.Typography;

/** Turns the figures of a chart into a table of the report. */
final class ChartTables {

    private static final int MANY = 3;

    private ChartTables() {
    }

    /**
     * A table.
     *
     * @param anchor for cross references to it
     * @param title  if it says the unit of many columns, these do not repeat it
     */
    static Table table(String anchor, String title, ChartTable data) {
        List<Table.Column> columns = new ArrayList<>();
        Set<String> units = data.columns().stream().filter(ChartTable.Column::numeric)
                .map(column -> Typography.print(column.unit())).collect(Collectors.toSet());
        boolean said = data.columns().stream().filter(ChartTable.Column::numeric).count() >= MANY && units.size() == 1
                && title.endsWith("(" + units.iterator().next() + ")");
        for (ChartTable.Column column : data.columns()) {
            String header = Typography.print(column.header());
            String unit = said ? "" : Typography.print(column.unit());
            Table.Column made = column.numeric() ? Table.Column.number(header, unit)
                    : Table.Column.text(header);
            columns.add(columns.isEmpty() ? made.naming() : made);
        }
        List<Table.Row> rows = data.rows().stream()
                .map(row -> Table.Row.of(row.stream().map(Typography::print).toArray(String[]::new))).toList();
        return Table.of(title, columns, rows).anchored(anchor);
    }
}
