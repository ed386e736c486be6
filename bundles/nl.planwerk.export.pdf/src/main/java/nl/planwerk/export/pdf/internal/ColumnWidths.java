// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.List;

import nl.planwerk.fonts.FontFace;
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

    private final FontSet fonts;
    private final double size;

    ColumnWidths(FontSet fonts, double size) {
        this.fonts = fonts;
        this.size = size;
    }

    /** Width in which no word but the longest has to be broken. */
    double least(Table table) {
        int count = table.columns().size();
        double[] least = new double[count];
        for (int i = 0; i < count; i++) {
            measure(table, i, least, new double[count]);
        }
        return sum(least);
    }

    /** Width in which no line but the longest has to be broken. */
    double wanted(Table table) {
        int count = table.columns().size();
        double[] wanted = new double[count];
        for (int i = 0; i < count; i++) {
            measure(table, i, new double[count], wanted);
        }
        return sum(wanted);
    }

    /** Relative widths, one per column. */
    float[] of(Table table, double available) {
        int count = table.columns().size();
        double[] least = new double[count];
        double[] wanted = new double[count];
        for (int i = 0; i < count; i++) {
            measure(table, i, least, wanted);
        }
        double[] even = even(table, least);
        boolean fits = sum(even) <= available;
        return shared(fits ? even : least, fits ? even(table, wanted) : wanted, available);
    }

    /** The same with one width for all columns of figures in one unit, so that years stand at equal distances. */
    private static double[] even(Table table, double[] widths) {
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

    private void measure(Table table, int index, double[] least, double[] wanted) {
        Table.Column column = table.columns().get(index);
        least[index] = Math.max(longestWord(column.header()), longestWord(column.unit()));
        wanted[index] = least[index];
        List<Table.Row> rows = table.rows();
        for (int i = 0; i < Math.min(rows.size(), ROWS_MEASURED); i++) {
            String text = Inline.plain(rows.get(i).cells().get(index).content());
            boolean figure = column.alignment() == Table.Alignment.END;
            double whole = width(text);
            least[index] = Math.max(least[index], figure ? whole : longestWord(text));
            wanted[index] = Math.max(wanted[index], whole);
        }
        least[index] = Math.min(least[index], LONGEST_WORD) + PADDING;
        wanted[index] = Math.max(least[index], Math.min(wanted[index], WIDEST) + PADDING);
    }

    private double longestWord(String text) {
        double longest = 0;
        for (String word : text.split("[\\s\u200b]+")) {
            longest = Math.max(longest, width(word));
        }
        return longest;
    }

    private double width(String text) {
        return fonts.width(text, FontFace.BOLD, size);
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
