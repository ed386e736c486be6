// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

/**
 * A stretch of the text that is selected, or the caret if it has no length.
 *
 * @param start  offset of the first character
 * @param length in characters
 */
public record Selection(int start, int length) {

    /** The caret at an offset. */
    public static Selection caret(int offset) {
        return new Selection(offset, 0);
    }

    /** The stretch from one offset up to, not including, another. */
    public static Selection between(int start, int end) {
        return new Selection(start, end - start);
    }

    /** The offset after the last character. */
    public int end() {
        return start + length;
    }

    public boolean isEmpty() {
        return length == 0;
    }
}
