// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;

/** Gives a file the date of its plan instead of the clock's, so that the same plan makes the same bytes. */
final class FixedDates {
    private static final LocalDate WITHOUT = LocalDate.of(2000, 1, 1);

    private FixedDates() {
    }

    static void set(PdfDocument document, Optional<LocalDate> date) {
        String text = text(date);
        PdfDocumentInfo info = document.getDocumentInfo();
        info.setMoreInfo("CreationDate", text);
        info.setMoreInfo("ModDate", text);
    }

    /** The date as PDF writes it, at midnight. */
    static String text(Optional<LocalDate> date) {
        return "D:" + date.orElse(WITHOUT).format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z";
    }
}
