// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.spelling.Misspelling;

/**
 * The words of a text that are marked as wrong, in its order.
 *
 * @param words without overlap
 */
public record Marks(List<Misspelling> words) {
    /** No word. */
    public static final Marks NONE = new Marks(List.of());

    public Marks {
        words = List.copyOf(words);
    }

    /**
     * The same after a change of the text: words behind it move along, and a word that it touches is no longer marked.
     *
     * @param start    offset of the change
     * @param removed  characters taken away
     * @param inserted characters put there
     */
    public Marks changed(int start, int removed, int inserted) {
        List<Misspelling> kept = new ArrayList<>();
        for (Misspelling word : words) {
            if (word.end() < start) {
                kept.add(word);
            } else if (word.start() > start + removed) {
                kept.add(new Misspelling(word.start() + inserted - removed, word.length(), word.word(), word.language()));
            }
        }
        return new Marks(kept);
    }

    /** The same without a word that is right now, wherever it stands. */
    public Marks without(String word) {
        return new Marks(words.stream().filter(marked -> !marked.word().equals(word)).toList());
    }

    /** The word that an offset is in or at the edge of. */
    public Optional<Misspelling> at(int offset) {
        return words.stream().filter(word -> word.start() <= offset && offset <= word.end()).findFirst();
    }

    /** The word at an offset, or the next one behind it, or the first of all. */
    public Optional<Misspelling> from(int offset) {
        return words.stream().filter(word -> word.end() >= offset).findFirst().or(() -> words.stream().findFirst());
    }

    /** The words of a stretch of the text. */
    public List<Misspelling> between(int start, int end) {
        return words.stream().filter(word -> word.start() < end && word.end() > start).toList();
    }
}
