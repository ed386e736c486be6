// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import java.util.regex.Pattern;

import nl.planwerk.model.format.Formats;

/**
 * Keeps texts from becoming formulas in the program that opens them: in text files and on the clipboard an apostrophe goes
 * before what a spreadsheet would calculate. {@link #open} takes it off again.
 */
public final class FormulaGuard {
    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private FormulaGuard() {
    }

    /** The text as it is safe to write. */
    public static String shut(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** What a cell is in a text file or on the clipboard: numbers without grouping, texts safe. */
    public static String written(Cell cell, Formats formats) {
        if (cell instanceof Cell.Number number) {
            return formats.plain(number.number());
        } else if (cell instanceof Cell.Truth truth) {
            return formats.flag(truth.truth());
        }
        return shut(cell.shown());
    }

    /** The text that {@link #shut} was given. */
    public static String open(String text) {
        return text.startsWith("'") && DANGEROUS.matcher(text).matches() ? text.substring(1) : text;
    }
}
