// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.spelling;

/**
 * A word that no dictionary and no list of known words has.
 *
 * @param start    offset of its first character in the text
 * @param length   in characters
 * @param word     as it stands there
 * @param language of the passage, and so of the suggestions: {@code nl} or {@code en}
 */
public record Misspelling(int start, int length, String word, String language) {

    /** The offset after its last character. */
    public int end() {
        return start + length;
    }
}
