// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.WriterProperties;

import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.export.pdf.PdfProfile;
import nl.planwerk.report.doc.Metadata;

/** A file that is being written, in whatever profile. */
interface OpenFile {

    /** The document to be filled. */
    PdfDocument document();

    /** Ends without writing anything more, after a failure; a file so ended is of no use. */
    void abandon();

    /**
     * Begins a file.
     *
     * @param identity told apart from every other content's; both file ids are made from it
     */
    static OpenFile open(OutputStream out, Metadata metadata, String identity, PdfOptions options) throws IOException {
        PdfString id = new PdfString(identity);
        WriterProperties properties = new WriterProperties().setPdfVersion(PdfVersion.PDF_1_7)
                .setFullCompressionMode(true).setInitialDocumentId(id).setModifiedDocumentId(id);
        OpenFile file = options.profile() == PdfProfile.PLAIN ? new PlainDocument(out, properties)
                : ArchivalDocument.open(out, properties, options.profile());
        describe(file.document(), metadata);
        Attachments.add(file.document(), options.attachments(), metadata);
        return file;
    }

    private static void describe(PdfDocument document, Metadata metadata) {
        document.setTagged();
        document.getCatalog().setLang(new PdfString(metadata.language()));
        document.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        document.getDocumentInfo().setTitle(PropertyText.of(metadata.title()))
                .setAuthor(PropertyText.of(metadata.organisation())).setSubject(PropertyText.of(metadata.subtitle()))
                .setKeywords(PropertyText.of(String.join(", ", metadata.keywords()))).setCreator("Planwerk");
        FixedDates.set(document, metadata.date());
    }

    /** In the order of their numbers; iText's own order depends on how many documents this process has made before. */
    static void flush(Collection<PdfFont> fonts) {
        fonts.stream().sorted(Comparator.comparingInt(font -> font.getPdfObject().getIndirectReference().getObjNumber()))
                .forEach(PdfFont::flush);
    }
}
