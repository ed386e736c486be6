// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.fonts.FontFace;
import nl.planwerk.fonts.FontMetrics;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Table;

/**
 * Gives the columns of a table room by what they hold: each as much as its longest word needs, the rest shared out by how
 * much more its text would take on one line. Tables that bring weights of their own keep them.
 */
final class ColumnWeights {
    private static final double TEXT_WIDTH = 462;
    private static final double SIZE = 8.5;
    private static final double PADDING = 11;
    private static final double LONGEST_WORD = 96;
    private static final double LONGEST_LINE = 320;
    /** Rows that are measured; a longer table is alike further down. */
    private static final int MEASURED = 400;

    private final FontMetrics metrics;

    ColumnWeights(FontMetrics metrics) {
        this.metrics = metrics;
    }

    Table weigh(Table table) {
        if (table.columns().size() < 2 || table.columns().stream().anyMatch(c -> c.weight() != 1)) {
            return table;
        }
        int count = table.columns().size();
        double[] least = new double[count];
        double[] wanted = new double[count];
        for (int i = 0; i < count; i++) {
            Table.Column column = table.columns().get(i);
            measure(column.header(), FontFace.BOLD, SIZE - 0.5, i, least, wanted);
            measure(column.unit(), FontFace.REGULAR, SIZE - 1, i, least, wanted);
            wanted[i] = least[i];
        }
        table.rows().stream().limit(MEASURED).forEach(row -> {
            for (int i = 0; i < count; i++) {
                measure(Inline.plain(row.cells().get(i).content()), FontFace.REGULAR, SIZE, i, least, wanted);
            }
        });
        return with(table, shared(least, wanted));
    }

    private void measure(String text, FontFace face, double size, int column, double[] least, double[] wanted) {
        double line = Math.min(metrics.width(face, size, text), LONGEST_LINE) + PADDING;
        wanted[column] = Math.max(wanted[column], line);
        for (String word : text.split("[ -]")) {
            double width = Math.min(metrics.width(face, size, word), LONGEST_WORD) + PADDING;
            least[column] = Math.max(least[column], width);
        }
    }

    private static double[] shared(double[] least, double[] wanted) {
        double room = TEXT_WIDTH;
        double more = 0;
        for (int i = 0; i < least.length; i++) {
            room -= least[i];
            more += Math.max(0, wanted[i] - least[i]);
        }
        double[] widths = new double[least.length];
        for (int i = 0; i < least.length; i++) {
            double share = more > 0 ? Math.max(0, wanted[i] - least[i]) / more : 1.0 / least.length;
            widths[i] = least[i] + Math.max(0, room) * share;
        }
        return widths;
    }

    private static Table with(Table table, double[] widths) {
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            columns.add(table.columns().get(i).weighing(Math.min(999, Math.max(1, widths[i]))));
        }
        return new Table(table.anchor(), table.caption(), columns, table.rows(), table.totals(), table.source());
    }
}
