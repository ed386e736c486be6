// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

/**
 * A run of text in one style.
 *
 * @param text    with a line feed for a line break
 * @param literal whether it is Markdown already
 */
record Run(String text, Style style, boolean literal) {

    static Run of(String text, Style style) {
        return new Run(text, style, false);
    }

    /** Markdown that is written as it is. */
    static Run literal(String markdown) {
        return new Run(markdown, Style.PLAIN, true);
    }

    Run with(String otherText) {
        return new Run(otherText, style, literal);
    }

    boolean joins(Run next) {
        return style.equals(next.style) && literal == next.literal;
    }
}
