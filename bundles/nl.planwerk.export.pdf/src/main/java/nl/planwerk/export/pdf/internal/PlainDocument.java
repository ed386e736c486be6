// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.io.OutputStream;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.IPdfPageFactory;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;

/** A file that claims no standard. Its pages stay until the end, as frames are drawn once all of them are there. */
final class PlainDocument extends PdfDocument implements OpenFile {

    PlainDocument(OutputStream out, WriterProperties properties) {
        super(new PdfWriter(out, properties));
    }

    @Override
    public PdfDocument document() {
        return this;
    }

    @Override
    protected IPdfPageFactory getPageFactory() {
        return new Pages();
    }

    @Override
    protected void flushFonts() {
        OpenFile.flush(getDocumentFonts());
    }

    @Override
    public void abandon() {
        closed = true;
    }

    private boolean ending() {
        return isClosing;
    }

    private static final class Pages implements IPdfPageFactory {

        @Override
        public PdfPage createPdfPage(PdfDictionary pdfObject) {
            return new KeptPage(pdfObject);
        }

        @Override
        public PdfPage createPdfPage(PdfDocument document, PageSize size) {
            return new KeptPage(document, size);
        }
    }

    private static final class KeptPage extends PdfPage {

        KeptPage(PdfDictionary pdfObject) {
            super(pdfObject);
        }

        KeptPage(PdfDocument document, PageSize size) {
            super(document, size);
        }

        @Override
        public void flush(boolean flushResources) {
            if (((PlainDocument) getDocument()).ending()) {
                super.flush(flushResources);
            }
        }
    }
}
