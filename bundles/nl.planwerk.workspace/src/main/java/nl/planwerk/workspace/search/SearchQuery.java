// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.search;

import java.util.regex.Pattern;

/**
 * What to look for: these very characters, never a pattern.
 *
 * @param text       what to find; nothing is found for an empty one
 * @param matchCase  whether capitals count
 * @param wholeWords whether it must not be part of a longer word
 */
public record SearchQuery(String text, boolean matchCase, boolean wholeWords) {
    private static final String WORD = "[\\p{L}\\p{M}\\p{N}]";

    /** The same as a pattern. */
    Pattern pattern() {
        String literal = Pattern.quote(text);
        String whole = wholeWords ? "(?<!" + WORD + ")" + literal + "(?!" + WORD + ")" : literal;
        return Pattern.compile(whole, matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
