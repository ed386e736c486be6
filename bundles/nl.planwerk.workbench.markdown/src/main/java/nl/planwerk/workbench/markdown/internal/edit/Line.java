// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of Markdown, taken apart.
 *
 * @param quote  markers of quotes with what precedes them
 * @param indent spaces after those
 * @param marker of a heading ({@code #}) or list item ({@code -}, {@code 1.}), or empty
 * @param gap    the spaces after the marker
 * @param text   the rest
 */
record Line(String quote, String indent, String marker, String gap, String text) {
    private static final Pattern PARTS = Pattern.compile(
            "((?:(?: {0,3}>)+ ?)?)([ \\t]*)(?:([-*+]|\\d{1,9}[.)]|#{1,6})([ \\t]+|$))?(.*)", Pattern.DOTALL);

    static Line of(String line) {
        Matcher parts = PARTS.matcher(line);
        if (!parts.matches()) {
            return new Line("", "", "", "", line);
        }
        String marker = parts.group(3) == null ? "" : parts.group(3);
        return new Line(parts.group(1), parts.group(2), marker, marker.isEmpty() ? "" : parts.group(4), parts.group(5));
    }

    @Override
    public String toString() {
        return quote + indent + marker + gap + text;
    }

    /** How many characters precede the text. */
    int prefix() {
        return quote.length() + indent.length() + marker.length() + gap.length();
    }

    boolean isBlank() {
        return marker.isEmpty() && text.isBlank();
    }

    boolean isHeading() {
        return marker.startsWith("#");
    }

    boolean isBullet() {
        return marker.length() == 1 && "-*+".contains(marker);
    }

    boolean isNumbered() {
        return !marker.isEmpty() && Character.isDigit(marker.charAt(0));
    }

    boolean isItem() {
        return isBullet() || isNumbered();
    }

    /** The number of a numbered item. */
    int number() {
        return Integer.parseInt(marker.substring(0, marker.length() - 1));
    }

    /** The same line with another marker; an empty one takes marker and gap away. */
    Line marked(String newMarker) {
        return new Line(quote, isItem() && newMarker.isEmpty() ? "" : indent, newMarker, newMarker.isEmpty() ? "" : " ", text);
    }
}
