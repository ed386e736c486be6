// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.kind;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How much what people write resembles a label: whole words, and compounds with the same beginning or end. */
public final class NearWords {
    private static final int SHORTEST = 4;
    private static final double COMPOUND = 0.8;
    private static final Set<String> NOTHING = Set.of("de", "het", "een", "van", "per", "the", "a", "of", "jaar", "year",
            "co2", "co2e", "eq");

    private NearWords() {
    }

    /** The words of a text in lower case; those that say nothing of what is meant are left out. */
    public static List<String> of(String text) {
        return Stream.of(References.key(text).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty() && !NOTHING.contains(word)).toList();
    }

    /** From 0, nothing alike, to 1, the same words. */
    public static double likeness(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        double sum = one.stream().mapToDouble(word -> best(word, other)).sum();
        return 2 * Math.min(sum, Math.min(one.size(), other.size())) / (one.size() + other.size());
    }

    private static double best(String word, List<String> others) {
        return others.stream().mapToDouble(other -> likeness(word, other)).max().orElse(0);
    }

    private static double likeness(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        if (one.equals(other)) {
            return 1;
        }
        return shorter.length() >= SHORTEST && (longer.startsWith(shorter) || longer.endsWith(shorter)) ? COMPOUND : 0;
    }

    /** Whether a single word is, begins or ends a word of a label, or the other way round. */
    static boolean alike(String text, String label) {
        List<String> word = of(text);
        return word.size() == 1 && best(word.get(0), of(label)) > 0;
    }
}
