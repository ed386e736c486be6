// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.draft;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes ids of names that people read. */
public final class Ids {
    private static final int MOST = 40;

    private Ids() {
    }

    /** The id of a cluster, such as {@code my-harbour}; empty if the name has no letters. */
    public static String ofCluster(String name) {
        return cut(String.join("-", words(name)));
    }

    /** The id of anything in a cluster, such as {@code startYear}, that none of the others has; {@code otherwise} if the name has no letters. */
    public static String of(String name, String otherwise, Collection<String> taken) {
        List<String> words = words(name);
        String id = words.isEmpty() ? otherwise : cut(words.get(0) + words.stream().skip(1)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)).collect(Collectors.joining()));
        String unique = id.equals("id") ? "id2" : id;
        for (int i = 2; taken.contains(unique); i++) {
            unique = id + i;
        }
        return unique;
    }

    private static String cut(String id) {
        return id.length() > MOST ? id.substring(0, MOST) : id;
    }

    /** The words in lower case, in letters and digits of ASCII, from the first that begins with a letter. */
    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name.replace("ß", "ss").replace("ø", "o").replace("ł", "l"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").replaceAll("['’]", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^a-z0-9]+")).filter(word -> !word.isEmpty())
                .dropWhile(word -> Character.isDigit(word.charAt(0))).toList();
    }
}
