// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.spelling.internal;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that differ from a word in one letter: first in one that sounds like it, then in any, in one more or less, or in order. */
final class Neighbours {
    /** Beyond this, there are too many to be looked up while the author waits. */
    private static final int LONGEST = 20;
    private static final String LETTERS = "etnarodislghkmubvpcfwjzyxq";
    private static final Map<Character, String> ALIKE = Map.ofEntries(Map.entry('d', "t"), Map.entry('t', "d"), Map.entry('f', "v"),
            Map.entry('v', "f"), Map.entry('s', "zc"), Map.entry('z', "s"), Map.entry('c', "ks"), Map.entry('k', "c"),
            Map.entry('g', "j"), Map.entry('i', "y"), Map.entry('y', "i"));

    private Neighbours() {
    }

    /** The words, the likelier first; of a long word none. */
    static Stream<String> of(String word) {
        if (word.length() > LONGEST) {
            return Stream.empty();
        }
        Stream<String> swapped = at(word.length() - 1, i -> Stream.of(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i)
                + word.substring(i + 2)));
        Stream<String> shorter = at(word.length(), i -> Stream.of(word.substring(0, i) + word.substring(i + 1)));
        Stream<String> longer = at(word.length() + 1, i -> with(word, LETTERS, i, i));
        Stream<String> alike = replaced(word, ALIKE);
        Stream<String> other = at(word.length(), i -> with(word, LETTERS, i, i + 1));
        return Stream.of(alike, swapped, shorter, longer, other).flatMap(words -> words).distinct();
    }

    /** The word with one of its letters in turn replaced by each of the others that are given for it. */
    static Stream<String> replaced(String word, Map<Character, String> others) {
        return at(word.length(), i -> with(word, others.getOrDefault(word.charAt(i), ""), i, i + 1));
    }

    private static Stream<String> at(int places, IntFunction<Stream<String>> words) {
        return IntStream.range(0, Math.max(0, places)).boxed().flatMap(words::apply);
    }

    private static Stream<String> with(String word, String letters, int from, int to) {
        return letters.chars().mapToObj(letter -> word.substring(0, from) + (char) letter + word.substring(to));
    }
}
