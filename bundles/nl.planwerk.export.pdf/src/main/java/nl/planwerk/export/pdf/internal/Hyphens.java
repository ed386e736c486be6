// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.HashMap;
import java.util.Map;

import com.itextpdf.layout.hyphenation.Hyphenation;
import com.itextpdf.layout.hyphenation.HyphenationConfig;

/** Where the words of a language may be cut; each is looked up once. */
final class Hyphens {
    private static final int[] NONE = {};
    /** Words remembered at most. */
    private static final int MOST = 20_000;

    private final HyphenationConfig config;
    private final Map<String, int[]> known = new HashMap<>();

    Hyphens(HyphenationConfig config) {
        this.config = config;
    }

    /** Numbers of characters in front of each place where the word may be cut, ascending. */
    int[] points(String word) {
        int[] points = known.get(word);
        if (points == null) {
            Hyphenation found = word.isEmpty() ? null : config.hyphenate(word);
            points = found == null ? NONE : found.getHyphenationPoints();
            if (known.size() < MOST) {
                known.put(word, points);
            }
        }
        return points;
    }
}
