// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.spelling;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import nl.planwerk.spelling.internal.Spelled;

/** Words that are right whatever a dictionary says. */
@FunctionalInterface
public interface KnownWords {
    /** None. */
    KnownWords NONE = word -> false;
    /** What parts the words of a name or a term. */
    Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+");

    /** Whether a word is one of these. */
    boolean contains(String word);

    /** These and others. */
    default KnownWords or(KnownWords others) {
        return word -> contains(word) || others.contains(word);
    }

    /**
     * Words that may also begin with a capital, stand in capitals, or end in {@code s} or {@code 's}; each word of a
     * name of several is known by itself.
     */
    static KnownWords of(Collection<String> names) {
        Set<String> words = new HashSet<>();
        for (String name : names) {
            BETWEEN.splitAsStream(name).filter(part -> !part.isEmpty()).map(Spelled::plain).forEach(words::add);
        }
        return word -> Spelled.forms(word).anyMatch(words::contains);
    }
}
