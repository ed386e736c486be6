// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.List;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;

import nl.planwerk.export.pdf.PdfAttachment;
import nl.planwerk.report.doc.Metadata;

/** Puts files into a file, as files associated with the whole document (ISO 19005-3, annex E). */
final class Attachments {

    private Attachments() {
    }

    static void add(PdfDocument document, List<PdfAttachment> attachments, Metadata metadata) {
        for (PdfAttachment attachment : attachments) {
            PdfDictionary parameters = new PdfDictionary();
            parameters.put(PdfName.ModDate, new PdfString(FixedDates.text(metadata.date())));
            parameters.put(PdfName.Size, new PdfNumber(attachment.content().length));
            document.addAssociatedFile(attachment.name(), PdfFileSpec.createEmbeddedFileSpec(document,
                    attachment.content(), attachment.name(), attachment.name(), new PdfName(attachment.mediaType()),
                    parameters, attachment.source() ? PdfName.Source : PdfName.Supplement));
        }
    }
}
