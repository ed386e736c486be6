// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.quick;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which entries fit what was typed: each of the words must stand somewhere in name or detail, accents and capitals aside. */
final class QuickMatches {
    private static final int AT_START = 0;
    private static final int AT_WORD = 1;
    private static final int IN_NAME = 2;
    private static final int ELSEWHERE = 3;

    private record Ranked(QuickEntry entry, int rank) { }

    private QuickMatches() {
    }

    /**
     * The entries that fit, the best first: names that begin with what was typed, then names in which a word does. All of
     * them, in their own order, for an empty text.
     *
     * @param limit how many at most
     */
    static List<QuickEntry> of(List<QuickEntry> entries, String typed, int limit) {
        String wanted = plain(typed.strip());
        String[] words = wanted.split("\\s+");
        List<Ranked> fitting = new ArrayList<>();
        for (QuickEntry entry : entries) {
            String name = plain(entry.label());
            String all = name + " " + plain(entry.detail());
            if (containsAll(all, words)) {
                fitting.add(new Ranked(entry, rank(name, wanted)));
            }
        }
        return fitting.stream().sorted(Comparator.comparingInt(Ranked::rank).thenComparing(ranked -> ranked.entry().kind()))
                .limit(limit).map(Ranked::entry).toList();
    }

    private static boolean containsAll(String text, String[] words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static int rank(String name, String wanted) {
        if (name.startsWith(wanted)) {
            return AT_START;
        } else if (name.contains(" " + wanted)) {
            return AT_WORD;
        }
        return name.contains(wanted) ? IN_NAME : ELSEWHERE;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
