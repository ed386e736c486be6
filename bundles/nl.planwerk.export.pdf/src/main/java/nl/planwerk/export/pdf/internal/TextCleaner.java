// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.planwerk.fonts.FontFace;
import nl.planwerk.fonts.FontMetrics;

/**
 * Makes text fit to be set: a letter and its mark become one character where there is one, control characters go, and a
 * character that no shipped face has, or whose script needs shaping that the renderer cannot do, becomes a replacement mark and
 * is remembered as it was written.
 */
final class TextCleaner {
    private static final int REPLACEMENT = 0xFFFD;
    private static final Pattern LETTER_WITH_MARKS = Pattern.compile("\\P{M}\\p{M}+");
    private final FontMetrics metrics;
    private final Map<String, Set<Integer>> lost = new LinkedHashMap<>();
    private final Set<Integer> known = new HashSet<>();
    private String place = "";

    TextCleaner(FontMetrics metrics) {
        this.metrics = metrics;
    }

    String clean(String text) {
        StringBuilder result = new StringBuilder(text.length());
        composed(text).codePoints().forEach(c -> append(c, result));
        return result.toString();
    }

    /** Leaves characters without marks as they are, also those that normalisation would take apart, such as U+FB2A. */
    private static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : LETTER_WITH_MARKS.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Normalizer.normalize(found.group(), Normalizer.Form.NFC)));
    }

    private void append(int codePoint, StringBuilder result) {
        if (codePoint == '\n' || codePoint == '\t' || codePoint == '\r') {
            result.append(' ');
        } else if (codePoint == 0xAD || Character.isISOControl(codePoint) || isInvisible(codePoint)) {
            return;
        } else if (isShaped(codePoint) || !isPrintable(codePoint)) {
            lost(codePoint);
            result.appendCodePoint(REPLACEMENT);
        } else {
            result.appendCodePoint(codePoint);
        }
    }

    private boolean isPrintable(int codePoint) {
        return metrics.hasGlyph(FontFace.REGULAR, codePoint) || metrics.hasGlyph(FontFace.FALLBACK, codePoint);
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT || type == Character.SURROGATE || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }

    private static boolean isShaped(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
            return true;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case DEVANAGARI, BENGALI, GURMUKHI, GUJARATI, ORIYA, TAMIL, TELUGU, KANNADA, MALAYALAM, SINHALA, THAI, LAO,
                    TIBETAN, MYANMAR, KHMER, MONGOLIAN -> true;
            default -> false;
        };
    }

    /** Says under which heading the text to come stands, and is told where the text before it stood. */
    String at(String heading) {
        String before = place;
        place = heading;
        return before;
    }

    private void lost(int codePoint) {
        if (lost.getOrDefault(place, Set.of()).contains(codePoint) || place.isEmpty() && known.contains(codePoint)) {
            return;
        }
        known.add(codePoint);
        lost.computeIfAbsent(place, p -> new TreeSet<>()).add(codePoint);
    }

    /** Code points that could not be set, ascending, by the heading under which they stand; none for the front pages. */
    Map<String, Set<Integer>> lost() {
        return lost;
    }
}
