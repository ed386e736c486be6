// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;

import nl.planwerk.fonts.FontFace;
import nl.planwerk.report.doc.Metadata;

/**
 * The word that tells that a plan is not adopted, across every page and behind what stands there: so pale that the contrast
 * of text on it stays what WCAG 2.1 asks, and an artifact, so that nobody has it read aloud on every page.
 */
final class Watermark {
    private static final Color PALE = new DeviceRgb(243, 245, 246);
    private static final double ANGLE = Math.toRadians(45);
    private static final float LARGEST = 72;
    /** Share of a page's width that the word may take, slanted as it is. */
    private static final double SHARE = 0.95;

    private final Context context;
    private final PageText text;

    Watermark(Context context) {
        this.context = context;
        this.text = new PageText(context.fonts);
    }

    /** Draws it on all pages that are there, unless the plan is adopted. */
    void draw(PdfDocument document) {
        Metadata about = context.report.metadata();
        if (about.draft()) {
            String word = about.status().isEmpty() ? context.text("pdf.draft") : about.status();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                draw(document.getPage(number), word);
            }
        }
    }

    private void draw(PdfPage page, String word) {
        Rectangle area = page.getPageSize();
        FontFace face = context.style.strongFace();
        double unit = text.width(word, face, 1);
        float size = (float) Math.min(LARGEST, area.getWidth() * SHARE / Math.max(1, unit));
        double half = unit * size / 2;
        PdfCanvas canvas = new PdfCanvas(page.newContentStreamBefore(), page.getResources(), page.getDocument());
        double cos = Math.cos(ANGLE);
        double sin = Math.sin(ANGLE);
        canvas.openTag(new CanvasArtifact()).saveState().concatMatrix(cos, sin, -sin, cos,
                area.getWidth() / 2 - half * cos, area.getHeight() / 2 - half * sin);
        text.left(canvas, word, face, size, PALE, 0, 0);
        canvas.restoreState().closeTag();
    }
}
