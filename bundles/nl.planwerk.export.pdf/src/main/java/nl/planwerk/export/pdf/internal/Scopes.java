// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.EnumMap;
import java.util.Map;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;

/** What header cells say of themselves: whether they head a column or a row. Once in a document, for all cells. */
final class Scopes {
    private final Map<Grid.Role, PdfDictionary> known = new EnumMap<>(Grid.Role.class);

    PdfDictionary of(PdfDocument document, Grid.Role role) {
        return known.computeIfAbsent(role, r -> {
            PdfDictionary scope = new PdfStructureAttributes("Table").addEnumAttribute(PdfName.Scope.getValue(),
                    r == Grid.Role.COLUMN_HEADER ? "Column" : "Row").getPdfObject();
            scope.makeIndirect(document);
            return scope;
        });
    }
}
