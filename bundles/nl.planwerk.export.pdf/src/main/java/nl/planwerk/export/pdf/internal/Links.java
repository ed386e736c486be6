// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;

/** Links as PDF/A and PDF/UA ask for them: printed, without a frame, and described in words. */
final class Links {
    /** Thickness of the line under a link, in points. */
    static final float LINE = 0.4f;
    /** Where that line runs, in points above the base line. */
    static final float BELOW = -1.4f;

    private Links() {
    }

    static PdfLinkAnnotation annotation(Piece.Jump jump, Rectangle area) {
        PdfLinkAnnotation annotation = new PdfLinkAnnotation(area);
        annotation.setAction(jump.action()).setBorder(new PdfArray(new float[] {0, 0, 0}));
        annotation.setContents(new PdfString(jump.description(), PdfEncodings.UNICODE_BIG));
        annotation.setFlag(PdfAnnotation.PRINT);
        return annotation;
    }
}
