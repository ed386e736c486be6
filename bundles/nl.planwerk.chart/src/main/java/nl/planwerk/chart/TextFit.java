// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.fonts.FontFace;
import nl.planwerk.fonts.FontMetrics;

/** Fits text into a width by measuring it. */
public final class TextFit {
    private static final String ELLIPSIS = "\u2026";

    private final FontMetrics metrics;
    private final FontFace face;
    private final double size;

    public TextFit(FontMetrics metrics, FontFace face, double size) {
        this.metrics = metrics;
        this.face = face;
        this.size = size;
    }

    /** Width of the text in points. */
    public double width(String text) {
        return metrics.width(face, size, text);
    }

    /** The text, shortened with an ellipsis if it is wider than that. */
    public String ellipsized(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(head(text, middle) + ELLIPSIS) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return head(text, low) + ELLIPSIS;
    }

    private static String head(String text, int length) {
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing();
    }

    /**
     * The text broken at spaces into at most that many lines; the last is shortened if need be.
     *
     * @param maxLines at least 1
     */
    public List<String> wrapped(String text, double width, int maxLines) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (lines.size() < maxLines - 1 && width(rest) > width) {
            int end = breakBefore(rest, width);
            if (end <= 0) {
                break;
            }
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(ellipsized(rest, width));
        return lines;
    }

    /** Index of the last space before which the text still fits, or -1. */
    private int breakBefore(String text, double width) {
        int best = -1;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (width(text.substring(0, space)) > width) {
                break;
            }
            best = space;
        }
        return best;
    }
}
