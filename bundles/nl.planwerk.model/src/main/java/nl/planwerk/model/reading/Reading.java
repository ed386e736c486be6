// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.reading;

import java.util.List;
import java.util.Optional;

/**
 * What a typed text turned out to be.
 *
 * @param <V> type of the value
 */
public sealed interface Reading<V> {

    /** Nothing was typed: the value is unknown. */
    record Empty<V>() implements Reading<V> { }

    /**
     * A value.
     *
     * @param hint how it was read, if it could have been read in another way
     */
    record Value<V>(V value, Optional<Phrase> hint) implements Reading<V> { }

    /** No value; the reason says what is expected. */
    record Refused<V>(Phrase reason) implements Reading<V> { }

    /**
     * A sentence in the user's language, not yet looked up.
     *
     * @param key message key
     */
    record Phrase(String key, List<String> args) {

        public static Phrase of(String key, String... args) {
            return new Phrase(key, List.of(args));
        }
    }

    static <V> Reading<V> of(V value) {
        return new Value<>(value, Optional.empty());
    }

    static <V> Reading<V> hinted(V value, String key, String... args) {
        return new Value<>(value, Optional.of(Phrase.of(key, args)));
    }

    static <V> Reading<V> refused(String key, String... args) {
        return new Refused<>(Phrase.of(key, args));
    }

    /** The value, if there is one. */
    default Optional<V> found() {
        return this instanceof Value<V> v ? Optional.of(v.value) : Optional.empty();
    }
}
