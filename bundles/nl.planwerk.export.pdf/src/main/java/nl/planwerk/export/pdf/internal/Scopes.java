// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;

/** What cells say of themselves: whether they head a column or a row, how many columns they take. Once in a document, for all cells. */
final class Scopes {
    private final Map<Grid.Role, PdfDictionary> known = new EnumMap<>(Grid.Role.class);
    private final Map<Integer, PdfDictionary> spans = new HashMap<>();

    PdfDictionary of(PdfDocument document, Grid.Role role) {
        return known.computeIfAbsent(role, r -> {
            PdfDictionary scope = new PdfStructureAttributes("Table").addEnumAttribute(PdfName.Scope.getValue(),
                    r == Grid.Role.COLUMN_HEADER ? "Column" : "Row").getPdfObject();
            scope.makeIndirect(document);
            return scope;
        });
    }

    /** Of a cell that takes several columns. */
    PdfDictionary span(PdfDocument document, int columns) {
        return spans.computeIfAbsent(columns, count -> {
            PdfDictionary span = new PdfStructureAttributes("Table").addIntAttribute(PdfName.ColSpan.getValue(), count).getPdfObject();
            span.makeIndirect(document);
            return span;
        });
    }
}
