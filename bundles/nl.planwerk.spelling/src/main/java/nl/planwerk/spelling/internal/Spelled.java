// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.spelling.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a word is spelled, apart from how it is typed. */
public final class Spelled {
    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B-\u200D\u2060\uFEFF]");

    private Spelled() {
    }

    /** A word without what is not seen, with plain apostrophes and hyphens, and its accents in one character each. */
    public static String plain(String word) {
        String seen = UNSEEN.matcher(word).replaceAll("");
        return Normalizer.normalize(seen, Normalizer.Form.NFC).replace('’', '\'').replace('‑', '-');
    }

    /** The words of which a word may be a form: itself, in small letters, and without the s of an owner. */
    public static Stream<String> forms(String word) {
        String plain = plain(word);
        String owner = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2)
                : plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
        return Stream.of(plain, owner).flatMap(form -> Stream.of(form, small(form), decapitalized(form)));
    }

    private static String small(String word) {
        return isCapitals(word) ? word.toLowerCase(Locale.ROOT) : word;
    }

    private static String decapitalized(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    /** Whether all letters of a word are capitals. */
    public static boolean isCapitals(String word) {
        return word.chars().noneMatch(Character::isLowerCase) && word.chars().anyMatch(Character::isUpperCase);
    }
}
