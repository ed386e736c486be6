// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.spelling.internal;

import java.util.Map;
import java.util.stream.Stream;

/** Words that differ from a word in one accent, which is what is left out most. */
final class Accents {
    private static final Map<Character, String> ACCENTED = Map.of('a', "áàâä", 'e', "ëéèê", 'i', "ïíî", 'o', "öóô", 'u', "üú",
            'c', "ç", 'n', "ñ");

    private Accents() {
    }

    static Stream<String> variants(String word) {
        return Neighbours.replaced(word, ACCENTED);
    }
}
