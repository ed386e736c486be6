// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfIndirectReference;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.tagging.PdfMcr;
import com.itextpdf.kernel.pdf.tagging.PdfMcrDictionary;
import com.itextpdf.kernel.pdf.tagging.PdfMcrNumber;
import com.itextpdf.kernel.pdf.tagging.PdfObjRef;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;

/** Ties content of pages to elements of the structure, as ISO 32000-1, 14.7.4 describes it. */
final class Tags {

    private Tags() {
    }

    /** Content of a page, to be opened, that belongs to the element. */
    static CanvasTag content(PdfStructElem element, PdfPage page) {
        PdfMcr content = isOn(element, page) ? new PdfMcrNumber(page, element) : new PdfMcrDictionary(page, element);
        element.addKid(content);
        return new CanvasTag(element.getRole(), content.getMcid());
    }

    /** Makes an annotation of a page a part of the element. */
    static void annotation(PdfStructElem element, PdfAnnotation annotation, PdfPage page) {
        PdfObjRef reference = new PdfObjRef(annotation, element, page.getDocument().getNextStructParentIndex());
        if (!isOn(element, page)) {
            ((PdfDictionary) reference.getPdfObject()).put(PdfName.Pg, page.getPdfObject().getIndirectReference());
        }
        element.addKid(reference);
    }

    /** Whether the element's page is this one; it becomes this one if it has none yet. */
    private static boolean isOn(PdfStructElem element, PdfPage page) {
        PdfIndirectReference here = page.getPdfObject().getIndirectReference();
        Object there = element.getPdfObject().get(PdfName.Pg, false);
        if (there == null) {
            element.getPdfObject().put(PdfName.Pg, here);
            return true;
        }
        return there.equals(here) || there.equals(page.getPdfObject());
    }
}
