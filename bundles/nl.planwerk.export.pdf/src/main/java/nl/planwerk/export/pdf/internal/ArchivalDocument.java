// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;

import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.validation.ValidationContainer;
import com.itextpdf.layout.tagging.ProhibitedTagRelationsResolver;
import com.itextpdf.pdfa.PdfADocument;
import com.itextpdf.pdfua.checkers.PdfUA1Checker;

import nl.planwerk.export.pdf.PdfProfile;
import nl.planwerk.fonts.Fonts;

/** A file that is PDF/A-2a or PDF/A-3a and PDF/UA-1 at once; iText's own checks of both are on. */
final class ArchivalDocument extends PdfADocument implements OpenFile {

    private ArchivalDocument(PdfWriter writer, PdfAConformance conformance, PdfOutputIntent intent) {
        super(writer, conformance, intent);
        getDiContainer().getInstance(ValidationContainer.class).addChecker(new PdfUA1Checker(this));
        getDiContainer().register(ProhibitedTagRelationsResolver.class, new ProhibitedTagRelationsResolver(this));
    }

    static ArchivalDocument open(OutputStream out, WriterProperties properties, PdfProfile profile) throws IOException {
        properties.addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1);
        PdfOutputIntent intent = new PdfOutputIntent("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1",
                new ByteArrayInputStream(Fonts.colourProfile()));
        PdfAConformance conformance = profile == PdfProfile.PDFA_3A ? PdfAConformance.PDF_A_3A : PdfAConformance.PDF_A_2A;
        return new ArchivalDocument(new PdfWriter(out, properties), conformance, intent);
    }

    @Override
    public PdfDocument document() {
        return this;
    }

    @Override
    protected void flushFonts() {
        OpenFile.flush(getDocumentFonts());
    }

    @Override
    public void abandon() {
        closed = true;
    }
}
