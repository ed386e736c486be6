// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.spelling.internal;

import java.util.List;
import java.util.Optional;

/**
 * What there is to read in a text.
 *
 * @param text     of the same length, with spaces in place of all that holds no words
 * @param passages whose language the author marked; those within others after these
 */
public record ReadText(CharSequence text, List<Stretch> passages) {

    /** What is left of a text where addresses and the like hold no words either. */
    static ReadText of(StringBuilder text, List<Stretch> passages) {
        Skipped.blank(text);
        return new ReadText(text, passages);
    }

    /**
     * A marked passage.
     *
     * @param start    offset of its first character
     * @param end      offset after its last
     * @param language its language without region, such as {@code en}
     */
    public record Stretch(int start, int end, String language) {
    }

    /** The language that the author marked what stands there with. */
    public Optional<String> language(int offset) {
        return passages.stream().filter(passage -> passage.start() <= offset && offset < passage.end())
                .reduce((outer, inner) -> inner).map(Stretch::language);
    }
}
