// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.List;
import java.util.regex.Pattern;

import nl.planwerk.fonts.FontFace;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Table;

/**
 * Widths of a table's columns, from what stands in them: every column gets room for its longest word, and the rest goes to
 * those that have more to say.
 */
final class ColumnWidths {
    private static final int ROWS_MEASURED = 200;
    private static final Pattern SPACES = Pattern.compile("[\\s\u200b]+");
    private static final int YEAR = 4;
    /** Above this width, the name of a column of figures is broken before words of names are. */
    private static final double LONG_NAME = 52;
    private static final double LONGEST_WORD = 82;
    private static final double WIDEST = 190;
    /** Lines of a name or sentence that its column is to be wide enough for, if that takes no more than a longest word. */
    private static final int LINES = 4;
    /** The same where figures need what is left. */
    private static final int MORE_LINES = 6;
    /** Lines in which a header stands where there is room. */
    private static final int HEADER_LINES = 2;
    /** Share of a word that stands in the place of a figure, as "unknown", that has to stay on one line. */
    private static final double SYLLABLES = 0.66;
    /** Share of the longest word that a column of text has room for, where figures need what is left. */
    private static final double GIVING = 0.8;

    private final Context context;
    private final double size;
    private final Table table;
    private final double padding;
    private final Decimals decimals;
    /** Widths in which the headers stand in few lines. */
    private final double[] headers;
    /** Widths in which no word but the longest has to be broken. */
    private final double[] least;
    /** The same, but names and sentences may stand in more lines. */
    private final double[] close;
    /** The same, but long names of columns of figures are broken. */
    private final double[] low;
    /** The same, but the longest words of names and sentences are broken too. */
    private final double[] giving;
    /** The same as the least, but words in the place of figures are broken. */
    private final double[] tight;
    private final double[] wanted;

    /**
     * @param size of the type
     * @param side beside the text of a cell
     */
    ColumnWidths(Context context, double size, double side, Table table) {
        this.context = context;
        this.size = size;
        this.table = table;
        this.padding = 2 * side + 1;
        this.decimals = new Decimals(table, context);
        int count = table.columns().size();
        this.headers = new double[count];
        this.least = new double[count];
        this.close = new double[count];
        this.low = new double[count];
        this.giving = new double[count];
        this.tight = new double[count];
        this.wanted = new double[count];
        for (int i = 0; i < count; i++) {
            measure(i);
        }
    }

    /** Width in which no word but the longest has to be broken. */
    double least() {
        return sum(least);
    }

    /** Width in which names and sentences stand in few lines. */
    double comfortable() {
        return sum(roomy(tight));
    }

    /** Those widths, with columns wide enough for half of their header, or of what they say. */
    private double[] roomy(double[] from) {
        double[] widths = from.clone();
        for (int i = 0; i < widths.length; i++) {
            boolean figure = table.columns().get(i).alignment() == Table.Alignment.END;
            double enough = figure ? headers[i] : Math.max(headers[i], (wanted[i] - padding) / 2);
            widths[i] = Math.max(from[i], Math.min(enough, LONGEST_WORD) + padding);
        }
        return widths;
    }

    /** Width in which no line but the longest has to be broken, with columns of figures as wide as each other. */
    double wanted() {
        return sum(even(wanted));
    }

    /** The room that figures leave on their right, for which the widths have room. */
    Decimals decimals() {
        return decimals;
    }

    /** Relative widths, one per column. Words of text are broken before those that stand in the place of figures. */
    float[] of(double available) {
        for (double[] widths : List.of(even(roomy(least)), even(least))) {
            if (sum(widths) <= available) {
                return shared(widths, even(wanted), available);
            }
        }
        double[] more = even(least);
        for (double[] widths : List.of(even(close), even(low), even(giving))) {
            if (sum(widths) <= available) {
                return shared(widths, more, available);
            }
            more = widths;
        }
        for (double[] widths : List.of(even(roomy(tight)), even(tight))) {
            if (sum(widths) <= available) {
                return shared(widths, even(wanted), available);
            }
        }
        double[] smallest = new double[least.length];
        for (int i = 0; i < smallest.length; i++) {
            smallest[i] = Math.min(tight[i], giving[i]);
        }
        return shared(smallest, tight, available);
    }

    /** The same with one width for all columns of figures in one unit, so that years stand at equal distances. */
    private double[] even(double[] widths) {
        double[] even = widths.clone();
        for (int i = 0; i < even.length; i++) {
            Table.Column column = table.columns().get(i);
            for (int j = 0; j < even.length && column.alignment() == Table.Alignment.END; j++) {
                Table.Column other = table.columns().get(j);
                if (other.alignment() == Table.Alignment.END && isLike(column, other)) {
                    even[i] = Math.max(even[i], widths[j]);
                }
            }
        }
        return even;
    }

    /** Columns of one unit, or of years; a column that only has no unit is like no other. */
    private static boolean isLike(Table.Column one, Table.Column other) {
        return one.unit().isEmpty() ? other.unit().isEmpty() && isYear(one) && isYear(other) : one.unit().equals(other.unit());
    }

    private static boolean isYear(Table.Column column) {
        return column.header().length() == YEAR && column.header().chars().allMatch(Character::isDigit);
    }

    private void measure(int index) {
        Table.Column column = table.columns().get(index);
        double name = context.style.header() / size;
        double unit = context.style.unit() / size;
        double head = Math.max(longestWord(column.header()) * name, longestWord(column.unit()) * unit);
        least[index] = head;
        close[index] = head;
        headers[index] = Math.max(width(column.header()) * name, width(column.unit()) * unit) / HEADER_LINES;
        tight[index] = least[index];
        wanted[index] = Math.max(least[index], headers[index]);
        low[index] = 0;
        table.rows().stream().limit(ROWS_MEASURED).forEach(row -> measure(index, row, false));
        table.totals().ifPresent(row -> measure(index, row, true));
        double figures = low[index];
        boolean figure = column.alignment() == Table.Alignment.END;
        least[index] = Math.min(least[index], LONGEST_WORD) + padding;
        double word = Math.min(close[index], LONGEST_WORD);
        double given = Math.max(Math.min(head, LONGEST_WORD), word * GIVING);
        double lines = Math.min(wanted[index] / MORE_LINES, LONGEST_WORD);
        close[index] = figure ? least[index] : Math.max(word, lines) + padding;
        low[index] = figure ? Math.min(Math.max(figures, head > LONG_NAME ? head * SYLLABLES : head), LONGEST_WORD) + padding : close[index];
        giving[index] = figure ? low[index] : Math.max(given, lines) + padding;
        tight[index] = figure ? Math.min(tight[index], LONGEST_WORD) + padding : least[index];
        wanted[index] = Math.max(least[index], Math.min(wanted[index], WIDEST) + padding);
    }

    private void measure(int index, Table.Row row, boolean total) {
        String text = Inline.plain(row.cells().get(index).content());
        if (table.columns().get(index).alignment() == Table.Alignment.END) {
            measureFigure(index, text, context.style.numbers().face(total, false), decimals.after(index, text, size));
        } else {
            double whole = width(text);
            close[index] = Math.max(close[index], longestWord(text));
            least[index] = Math.max(least[index], Math.max(close[index], Math.min(whole / LINES, LONGEST_WORD)));
            wanted[index] = Math.max(wanted[index], whole);
        }
    }

    /** Of a word in the place of a figure, a share is enough. */
    private void measureFigure(int index, String text, FontFace face, double after) {
        for (String word : SPACES.split(text)) {
            double whole = context.fonts.width(word, face, size) + after;
            boolean letters = word.codePoints().allMatch(Character::isLetter);
            least[index] = Math.max(least[index], whole);
            low[index] = Math.max(low[index], whole);
            tight[index] = Math.max(tight[index], letters ? whole * SYLLABLES : whole);
        }
        wanted[index] = Math.max(wanted[index], context.fonts.width(text, face, size) + after);
    }

    private double longestWord(String text) {
        double longest = 0;
        for (String word : SPACES.split(text)) {
            longest = Math.max(longest, width(word));
        }
        return longest;
    }

    private double width(String text) {
        return context.fonts.width(text, context.style.strongFace(), size);
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
