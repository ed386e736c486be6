// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;

/** On which page each named place of a document stands. */
final class Destinations {
    private final Map<String, PdfPage> pages = new HashMap<>();

    private Destinations() {
    }

    /** The places set so far. */
    static Destinations of(PdfDocument document) {
        Destinations all = new Destinations();
        document.getCatalog().getNameTree(PdfName.Dests).getNames().forEach((name, place) -> {
            if (place instanceof PdfArray array && array.get(0) instanceof PdfDictionary page) {
                all.pages.put(name.toUnicodeString(), document.getPage(page));
            }
        });
        return all;
    }

    /** The page; empty if there is no place of that name. */
    Optional<PdfPage> page(String name) {
        return Optional.ofNullable(pages.get(name));
    }
}
