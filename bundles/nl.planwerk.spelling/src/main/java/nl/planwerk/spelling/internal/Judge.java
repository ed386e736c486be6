// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.spelling.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.planwerk.spelling.KnownWords;

/** Says of a word in a text whether it is spelled right. */
public final class Judge {
    private final SpellingDictionary dictionary;
    private final KnownWords known;

    public Judge(SpellingDictionary dictionary, KnownWords known) {
        this.dictionary = dictionary;
        this.known = known;
    }

    /** What there is to read in a text. */
    public static ReadText readable(String text, boolean markdown) {
        return markdown ? MarkdownWords.of(text) : ReadText.of(new StringBuilder(text), List.of());
    }

    /**
     * The part of a word that is wrong, without an apostrophe that is a quotation mark, or the hyphen at its end. Before such a
     * hyphen an s may only tie the parts of a compound together.
     */
    public Optional<Words.Word> wrong(String text, Words.Word word) {
        String plain = Spelled.plain(word.text());
        if (right(plain)) {
            return Optional.empty();
        }
        int before = plain.startsWith("'") ? 1 : 0;
        int after = plain.endsWith("-") ? 1 : 0;
        Words.Word bare = before + after > 0 ? word.cut(before, after) : word;
        String bareWord = Spelled.plain(bare.text());
        boolean right = right(bareWord) || isAbbreviation(text, word, bareWord) || ofRightParts(bareWord)
                || after > 0 && bareWord.endsWith("s") && right(bareWord.substring(0, bareWord.length() - 1));
        return right ? Optional.empty() : Optional.of(bare);
    }

    private boolean right(String word) {
        return Skipped.isSkipped(word) || known.contains(word) || dictionary.knows(word);
    }

    private boolean isAbbreviation(String text, Words.Word word, String bare) {
        int end = word.start() + word.text().length();
        return end < text.length() && text.charAt(end) == '.' && dictionary.knows(bare + ".");
    }

    /** Whether all that hyphens tie together is right by itself. */
    private boolean ofRightParts(String word) {
        return word.indexOf('-') > 0 && Stream.of(word.split("-")).allMatch(part -> part.isEmpty() || right(part));
    }
}
