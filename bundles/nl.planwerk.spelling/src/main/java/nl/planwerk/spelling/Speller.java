// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.planwerk.spelling.internal.Judge;
import nl.planwerk.spelling.internal.ReadText;
import nl.planwerk.spelling.internal.Spelled;
import nl.planwerk.spelling.internal.SpellingDictionary;
import nl.planwerk.spelling.internal.Words;

/**
 * Checks the spelling of texts. A dictionary is read when the first text in its language is checked, once; that and the
 * suggestions take too long for the user interface's thread. May be used by any thread.
 */
public final class Speller {
    /** Languages that there are dictionaries of. */
    public static final Set<String> LANGUAGES = Set.of("nl", "en");
    /** What comes after so many characters of a text is not checked. */
    public static final int LONGEST = 200_000;
    private static final int MOST_SUGGESTIONS = 7;
    /** A group of fewer words is taken to be in the language of its text. */
    private static final int TELLING = 3;

    private final Function<String, SpellingDictionary> load;
    private final Map<String, SpellingDictionary> dictionaries = new ConcurrentHashMap<>();

    private Speller(Function<String, SpellingDictionary> load) {
        this.load = load;
    }

    /** A speller with the dictionaries that are shipped. */
    public static Speller shipped() {
        return new Speller(SpellingDictionary::load);
    }

    private Optional<SpellingDictionary> dictionary(String language) {
        return LANGUAGES.contains(language) ? Optional.of(dictionaries.computeIfAbsent(language, load)) : Optional.empty();
    }

    /** Whether a text in that language is checked at once: its dictionary is read, or there is none. */
    public boolean isReady(String language) {
        return !LANGUAGES.contains(language) || dictionaries.containsKey(language);
    }

    /**
     * The words of a text that are not spelled right, in its order. Of Markdown, a passage whose language is marked is in that
     * one. Any other sentence of which most words are wrong in the language of the text and right in another is taken to be
     * in that other.
     *
     * @param known words that are right in any language
     */
    public List<Misspelling> check(Passage passage, KnownWords known) {
        if (passage.text().isBlank()) {
            return List.of();
        }
        String text = passage.text().substring(0, Math.min(LONGEST, passage.text().length()));
        List<Misspelling> found = new ArrayList<>();
        ReadText read = Judge.readable(text, passage.markdown());
        for (List<Words.Word> group : Words.in(read.text())) {
            Map<Optional<String>, List<Words.Word>> parts = group.stream()
                    .collect(Collectors.groupingBy(word -> read.language(word.start())));
            parts.forEach((marked, words) -> found.addAll(marked.map(language -> judge(text, words, language, known))
                    .orElseGet(() -> group(text, words, passage.language(), known))));
        }
        found.sort(Comparator.comparingInt(Misspelling::start));
        return found;
    }

    private List<Misspelling> group(String text, List<Words.Word> group, String language, KnownWords known) {
        List<Misspelling> wrong = judge(text, group, language, known);
        if (group.size() < TELLING || wrong.size() * 2 < group.size()) {
            return wrong;
        }
        return LANGUAGES.stream().filter(other -> !other.equals(language)).map(other -> judge(text, group, other, known))
                .filter(others -> others.size() * 2 < wrong.size()).findFirst().orElse(wrong);
    }

    private List<Misspelling> judge(String text, List<Words.Word> group, String language, KnownWords known) {
        return dictionary(language).map(dictionary -> new Judge(dictionary, known)).stream()
                .flatMap(judge -> group.stream().flatMap(word -> judge.wrong(text, word).stream()))
                .map(word -> new Misspelling(word.start(), word.text().length(), word.text(), language)).toList();
    }

    /**
     * Words that the author may have meant, the likeliest first: those of the plan, those of the dictionary, then those that
     * could be made. None for a language without dictionary.
     *
     * @param known words that the author uses
     */
    public List<String> suggest(String word, String language, KnownWords known) {
        return dictionary(language).stream().flatMap(dictionary -> dictionary.suggest(Spelled.plain(word)).stream())
                .sorted(Comparator.comparing(suggestion -> !known.contains(suggestion))).limit(MOST_SUGGESTIONS).toList();
    }
}
