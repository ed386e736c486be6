// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import com.itextpdf.kernel.colors.Color;
import nl.planwerk.fonts.FontFace;
import nl.planwerk.fonts.Typeface;
import nl.planwerk.report.doc.Inline;

/**
 * How a piece of text looks.
 *
 * @param typeface of which it is a face
 * @param struck   whether a line runs through it
 * @param rise     of subscripts and superscripts, in points
 * @param language BCP 47 tag where it is not the document's, else empty
 */
record Look(Typeface typeface, boolean strong, boolean emphasis, boolean struck, float size, float rise, String language,
        Color color) {

    /** Upright text of normal weight on the line. */
    static Look plain(Typeface typeface, float size, Color color) {
        return new Look(typeface, false, false, false, size, 0, "", color);
    }

    /** The same in a style of the report. */
    Look in(Inline.Style style) {
        return switch (style) {
            case STRONG -> strong(true);
            case EMPHASIS, CODE -> new Look(typeface, strong, true, struck, size, rise, language, color);
            case STRUCK -> new Look(typeface, strong, emphasis, true, size, rise, language, color);
            case SUBSCRIPT -> raised(-size * 0.18f);
            case SUPERSCRIPT -> raised(size * 0.32f);
        };
    }

    Look strong(boolean value) {
        return new Look(typeface, value, emphasis, struck, size, rise, language, color);
    }

    private Look raised(float by) {
        return new Look(typeface, strong, emphasis, struck, size * 0.7f, by, language, color);
    }

    Look in(String tag) {
        return new Look(typeface, strong, emphasis, struck, size, rise, tag, color);
    }

    FontFace face() {
        return typeface.face(strong, emphasis);
    }

    Look coloured(Color value) {
        return new Look(typeface, strong, emphasis, struck, size, rise, language, value);
    }
}
