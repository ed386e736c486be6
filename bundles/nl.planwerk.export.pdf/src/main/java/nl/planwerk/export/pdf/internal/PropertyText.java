// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

/**
 * Text that a file says and no page shows: its properties, bookmarks, the alternatives of figures, what links are for. It needs
 * no face, so that it may be of any script; only what XML cannot hold is left out, as properties are written in that.
 */
final class PropertyText {

    private PropertyText() {
    }

    static String of(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                result.append(' ');
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE) {
                result.appendCodePoint(c);
            }
        });
        return result.toString();
    }
}
