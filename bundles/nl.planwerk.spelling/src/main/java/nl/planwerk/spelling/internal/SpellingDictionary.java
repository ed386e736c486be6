// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.spelling.internal;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.Suggester;
import org.apache.lucene.analysis.hunspell.SuggestionTimeoutException;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

import nl.planwerk.spelling.KnownWords;
import nl.planwerk.spelling.Speller;

/** The dictionary of one language: a Hunspell dictionary, and the words of the trade that it lacks. May be used by any thread. */
public final class SpellingDictionary {
    /** How many judged words are remembered. */
    private static final int REMEMBERED = 20_000;
    /** For how many words it is remembered what was suggested. */
    private static final int SUGGESTED = 100;

    /** With fewer suggestions, words that differ in one letter are looked for: of a name the library finds nothing but that. */
    private static final int ENOUGH = 3;
    /** How long words to suggest are looked for, in milliseconds; what was found by then counts. */
    private static final int PATIENCE = 1_500;

    private final Hunspell hunspell;
    private final Suggester suggester;
    private final KnownWords trade;
    private final OxfordSpelling oxford;
    private final Map<String, Boolean> judged = new Remembered<>(REMEMBERED);
    private final Map<String, List<String>> suggested = Collections.synchronizedMap(new Remembered<>(SUGGESTED));

    private SpellingDictionary(Dictionary dictionary, List<String> trade, List<String> ize) {
        this.hunspell = new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> { });
        this.suggester = new Suggester(dictionary);
        this.trade = KnownWords.of(trade);
        this.oxford = new OxfordSpelling(ize);
    }

    /** Reads a dictionary that is shipped; takes seconds on a slow machine. */
    public static SpellingDictionary load(String language) {
        try (InputStream affixes = open(language + ".aff"); InputStream words = open(language + ".dic")) {
            return new SpellingDictionary(new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory()),
                    words("trade-" + language + ".txt"), language.equals("en") ? words("ize-en.txt") : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("the dictionary of " + language + " cannot be read", e);
        }
    }

    private static List<String> words(String name) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(String::strip).toList();
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream stream = Speller.class.getResourceAsStream(name);
        if (stream == null) {
            throw new FileNotFoundException(name);
        }
        return stream;
    }

    /** Whether a word is spelled right. */
    public synchronized boolean knows(String word) {
        return judged.computeIfAbsent(word, w -> has(w) || oxford.withS(w).filter(this::has).isPresent());
    }

    private boolean has(String word) {
        return trade.contains(word) || hunspell.spell(word);
    }

    /** Words that the author may have meant, the likeliest first; may take a second or two. */
    public List<String> suggest(String word) {
        List<String> before = suggested.get(word);
        if (before != null) {
            return before;
        }
        List<String> found = lookFor(word);
        suggested.put(word, found);
        return found;
    }

    private List<String> lookFor(String word) {
        Stream<String> similar = similar(word).stream().sorted(Comparator.comparing(this::isMadeUp));
        List<String> found = Stream.concat(Accents.variants(word).filter(this::knows), similar).distinct().toList();
        return found.size() >= ENOUGH ? found
                : Stream.concat(found.stream(), Neighbours.of(word).filter(this::isWritten).limit(ENOUGH)).distinct().toList();
    }

    /** Whether the dictionary has the word itself; asked for many words once, so it is not remembered. */
    private synchronized boolean isWritten(String word) {
        return hunspell.spell(word) && !isMadeUp(word);
    }

    /** Whether the word is in the dictionary only because two words of it may be written as one. */
    private synchronized boolean isMadeUp(String word) {
        return hunspell.getRoots(word).isEmpty();
    }

    private List<String> similar(String word) {
        try {
            return suggester.suggestWithTimeout(word, PATIENCE, () -> { });
        } catch (SuggestionTimeoutException late) {
            return late.getPartialResult();
        }
    }
}
