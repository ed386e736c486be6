// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

/** Text for a file's properties, which are written as XML: without what XML cannot hold. */
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
