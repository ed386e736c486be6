// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.spelling.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words of a text, grouped by what is written in one language: a sentence, a line, what stands in quotation marks
 * or parentheses.
 */
public final class Words {
    private static final String LETTER = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D\\u2060]*";
    private static final Pattern WORD = Pattern.compile("['’]?" + LETTER + "(?:['’\\-‑]" + LETTER + "){0,20}-?");
    private static final Pattern BREAK = Pattern.compile("[.!?:;]\\s|[\\n\"“”„«»()\\[\\]|]");

    private Words() {
    }

    /**
     * A word.
     *
     * @param start offset of its first character
     * @param text  as it stands there; a hyphen at its end stands for the rest of a compound
     */
    public record Word(int start, String text) {
        /** The same without its first or last characters. */
        Word cut(int before, int after) {
            return new Word(start + before, text.substring(before, text.length() - after));
        }
    }

    /** The words of each group, in the order of the text; groups without words are left out. */
    public static List<List<Word>> in(CharSequence text) {
        List<List<Word>> groups = new ArrayList<>();
        Matcher breaks = BREAK.matcher(text);
        int from = 0;
        while (from < text.length()) {
            int to = breaks.find() ? breaks.end() : text.length();
            List<Word> words = words(text, from, to);
            if (!words.isEmpty()) {
                groups.add(words);
            }
            from = to;
        }
        return groups;
    }

    private static List<Word> words(CharSequence text, int from, int to) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(from, to);
        while (word.find()) {
            words.add(new Word(word.start(), word.group()));
        }
        return words;
    }
}
