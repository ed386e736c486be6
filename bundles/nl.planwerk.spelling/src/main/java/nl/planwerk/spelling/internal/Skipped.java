// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.spelling.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is no word of a language: addresses, names of figures and sources, abbreviations, formulas, units. */
public final class Skipped {
    private static final int LONGEST = 60;
    /** Addresses, files, figures in braces, sources and notes in brackets. */
    private static final Pattern NO_WORDS = Pattern.compile("(?i)\\b[a-z][a-z0-9+.-]{1,12}://[^\\s<>\"]+|\\bmailto:\\S+"
            + "|\\bwww\\.[^\\s<>\"]+|(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,100}"
            + "|(?<![\\p{L}\\p{N}.-])[\\p{L}\\p{N}-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,4}\\."
            + "(?:nl|eu|com|org|net|pdf|docx?|xlsx?|csv|json|png|jpe?g)\\b(?:/\\S*)?"
            + "|\\{\\{[^{}\\n]*}}|\\[\\^[^\\[\\]\\s]*]|@[\\p{L}\\p{N}_:.-]+");
    private static final Pattern DIGIT = Pattern.compile("[\\p{N}]");
    private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Ll}\\p{Lu}");
    /** Such as NOx, TWh and NEa; a longer word with two capitals is mistyped. */
    private static final Pattern MIXED = Pattern.compile("\\p{Lu}{2,3}\\p{Ll}");

    private Skipped() {
    }

    /** Puts spaces in place of what holds no words. */
    static void blank(StringBuilder text) {
        Matcher found = NO_WORDS.matcher(text.toString());
        while (found.find()) {
            fill(text, found.start(), found.end());
        }
    }

    static void fill(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }

    /** Whether a word is an abbreviation, a formula, a unit, a name with a capital inside, or too long or short to judge. */
    static boolean isSkipped(String word) {
        String stem = word.indexOf('\'') > 1 ? word.substring(0, word.indexOf('\'')) : word;
        return stem.length() < 2 || word.length() > LONGEST || DIGIT.matcher(word).find() || INNER_CAPITAL.matcher(word).find()
                || MIXED.matcher(stem).matches() || Spelled.isCapitals(stem);
    }
}
