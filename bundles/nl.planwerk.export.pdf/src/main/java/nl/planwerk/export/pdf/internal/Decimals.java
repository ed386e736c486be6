// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.Locale;

import nl.planwerk.fonts.FontFace;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Table;

/** Room that figures leave on their right, so that their decimals stand below those of the others in their column. */
final class Decimals {
    /** With more of them, a figure does not push the others aside. */
    private static final int MOST = 4;

    private final char mark;
    private final int[] most;
    private final double markWidth;
    private final double digitWidth;

    Decimals(Table table, Context context) {
        this.mark = context.locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? '.' : ',';
        FontFace face = context.style.numbers().face(false, false);
        this.markWidth = context.fonts.advance(face, mark);
        this.digitWidth = context.fonts.advance(face, '0');
        this.most = new int[table.columns().size()];
        for (int column = 0; column < most.length; column++) {
            if (table.columns().get(column).alignment() == Table.Alignment.END) {
                most[column] = most(table, column);
            }
        }
    }

    private int most(Table table, int column) {
        int found = table.totals().map(row -> count(row, column)).orElse(0);
        for (Table.Row row : table.rows()) {
            found = Math.max(found, count(row, column));
        }
        return Math.min(found, MOST);
    }

    private int count(Table.Row row, int column) {
        return count(Inline.plain(row.cells().get(column).content()));
    }

    /** Digits behind the decimal mark at the end of a text. */
    private int count(String text) {
        int at = text.length();
        while (at > 0 && isDigit(text.charAt(at - 1))) {
            at--;
        }
        return at > 1 && text.charAt(at - 1) == mark && isDigit(text.charAt(at - 2)) ? text.length() - at : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Room in points to the right of a text in that column; none if it does not end in a figure. */
    float after(int column, String text, double size) {
        if (most[column] == 0 || text.isEmpty() || !isDigit(text.charAt(text.length() - 1))) {
            return 0;
        }
        int own = Math.min(count(text), most[column]);
        return (float) (size * ((most[column] - own) * digitWidth + (own == 0 ? markWidth : 0)));
    }
}
