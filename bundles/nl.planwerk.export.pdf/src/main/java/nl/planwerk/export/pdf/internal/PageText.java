// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import nl.planwerk.fonts.FontFace;

/** Writes single lines at fixed places, outside the flow of the text. */
final class PageText {
    private final FontSet fonts;

    PageText(FontSet fonts) {
        this.fonts = fonts;
    }

    /** Writes a line that begins at x. */
    void left(PdfCanvas canvas, String text, FontFace face, float size, Color color, double x, double y) {
        canvas.beginText().setFillColor(color).moveText(x, y);
        for (FontSet.Run run : fonts.runs(text, face)) {
            canvas.setFontAndSize(run.font(), size).showText(run.text());
        }
        canvas.endText();
    }

    /** Writes a line that ends at x. */
    void right(PdfCanvas canvas, String text, FontFace face, float size, Color color, double x, double y) {
        left(canvas, text, face, size, color, x - fonts.width(text, face, size), y);
    }

    /** The text, or its beginning with an ellipsis where it is wider than that. */
    String fitted(String text, FontFace face, float size, double width) {
        if (fonts.width(text, face, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && fonts.width(text.substring(0, end) + "\u2026", face, size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "\u2026";
    }

    double width(String text, FontFace face, float size) {
        return fonts.width(text, face, size);
    }
}
