// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.List;

import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Table;

/**
 * Widths of a table's columns, from what stands in them: every column gets room for its longest word, and the rest goes to
 * those that have more to say.
 */
final class ColumnWidths {
    private static final int ROWS_MEASURED = 200;
    private static final double PADDING = 11;
    private static final double LONGEST_WORD = 82;
    private static final double WIDEST = 190;

    private final Context context;
    private final double size;
    private final Table table;
    private final double[] least;
    private final double[] wanted;

    ColumnWidths(Context context, double size, Table table) {
        this.context = context;
        this.size = size;
        this.table = table;
        int count = table.columns().size();
        this.least = new double[count];
        this.wanted = new double[count];
        for (int i = 0; i < count; i++) {
            measure(i);
        }
    }

    /** Width in which no word but the longest has to be broken. */
    double least() {
        return sum(least);
    }

    /** Width in which no line but the longest has to be broken. */
    double wanted() {
        return sum(wanted);
    }

    /** Relative widths, one per column. */
    float[] of(double available) {
        double[] even = even(least);
        boolean fits = sum(even) <= available;
        return shared(fits ? even : least, fits ? even(wanted) : wanted, available);
    }

    /** The same with one width for all columns of figures in one unit, so that years stand at equal distances. */
    private double[] even(double[] widths) {
        double[] even = widths.clone();
        for (int i = 0; i < even.length; i++) {
            Table.Column column = table.columns().get(i);
            for (int j = 0; j < even.length && column.alignment() == Table.Alignment.END; j++) {
                Table.Column other = table.columns().get(j);
                if (other.alignment() == Table.Alignment.END && other.unit().equals(column.unit())) {
                    even[i] = Math.max(even[i], widths[j]);
                }
            }
        }
        return even;
    }

    private void measure(int index) {
        Table.Column column = table.columns().get(index);
        least[index] = Math.max(longestWord(column.header()), longestWord(column.unit()));
        wanted[index] = least[index];
        List<Table.Row> rows = table.rows();
        for (int i = 0; i < Math.min(rows.size(), ROWS_MEASURED); i++) {
            String text = Inline.plain(rows.get(i).cells().get(index).content());
            boolean figure = column.alignment() == Table.Alignment.END;
            double whole = width(text, figure);
            least[index] = Math.max(least[index], figure ? whole : longestWord(text));
            wanted[index] = Math.max(wanted[index], whole);
        }
        least[index] = Math.min(least[index], LONGEST_WORD) + PADDING;
        wanted[index] = Math.max(least[index], Math.min(wanted[index], WIDEST) + PADDING);
    }

    private double longestWord(String text) {
        double longest = 0;
        for (String word : text.split("[\\s\u200b]+")) {
            longest = Math.max(longest, width(word, false));
        }
        return longest;
    }

    private double width(String text, boolean figure) {
        return context.fonts.width(text, (figure ? context.style.numbers() : context.style.typeface()).face(true, false), size);
    }

    private static float[] shared(double[] least, double[] wanted, double available) {
        double leastSum = sum(least);
        double wantedSum = sum(wanted);
        float[] widths = new float[least.length];
        double share = wantedSum <= leastSum ? 0 : Math.max(0, Math.min(1, (available - leastSum) / (wantedSum - leastSum)));
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (float) (least[i] + (wanted[i] - least[i]) * share);
        }
        return widths;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
