// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.validation.ValidationContainer;
import com.itextpdf.layout.tagging.ProhibitedTagRelationsResolver;
import com.itextpdf.pdfa.PdfADocument;
import com.itextpdf.pdfua.checkers.PdfUA1Checker;
import nl.planwerk.fonts.Fonts;
import nl.planwerk.report.doc.Metadata;

/** A file that is PDF/A-2a and PDF/UA-1 at once; iText's own checks of both are on. */
final class ArchivalDocument extends PdfADocument {

    private ArchivalDocument(PdfWriter writer, PdfOutputIntent intent) {
        super(writer, PdfAConformance.PDF_A_2A, intent);
    }

    /**
     * Begins a file.
     *
     * @param identity told apart from every other content's; both file ids are made from it
     */
    static ArchivalDocument open(OutputStream out, Metadata metadata, String identity) throws IOException {
        PdfString id = new PdfString(identity);
        WriterProperties properties = new WriterProperties().setPdfVersion(PdfVersion.PDF_1_7)
                .setFullCompressionMode(true).setInitialDocumentId(id).setModifiedDocumentId(id)
                .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1);
        PdfOutputIntent intent = new PdfOutputIntent("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1",
                new ByteArrayInputStream(Fonts.colourProfile()));
        ArchivalDocument document = new ArchivalDocument(new PdfWriter(out, properties), intent);
        document.describe(metadata);
        return document;
    }

    private void describe(Metadata metadata) {
        getDiContainer().getInstance(ValidationContainer.class).addChecker(new PdfUA1Checker(this));
        getDiContainer().register(ProhibitedTagRelationsResolver.class, new ProhibitedTagRelationsResolver(this));
        setTagged();
        getCatalog().setLang(new PdfString(metadata.language()));
        getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        getDocumentInfo().setTitle(metadata.title()).setAuthor(metadata.organisation())
                .setSubject(metadata.subtitle()).setKeywords(String.join(", ", metadata.keywords()))
                .setCreator("Planwerk");
        FixedDates.set(this, metadata.date());
    }

    /** In the order of their numbers; iText's own order depends on how many documents this process has made before. */
    @Override
    protected void flushFonts() {
        getDocumentFonts().stream()
                .sorted(Comparator.comparingInt(font -> font.getPdfObject().getIndirectReference().getObjNumber()))
                .forEach(PdfFont::flush);
    }

    /** Ends without writing anything more, after a failure; a file so ended is of no use. */
    void abandon() {
        closed = true;
    }
}
