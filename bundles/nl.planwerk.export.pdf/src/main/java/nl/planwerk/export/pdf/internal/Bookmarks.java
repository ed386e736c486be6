// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import nl.planwerk.report.doc.Outline;

/** The bookmarks of a file: its headings as a tree. */
final class Bookmarks {
    private static final float ABOVE = 12;

    private Bookmarks() {
    }

    static void add(PdfDocument document, List<Outline.Entry> outline, Map<String, Headings.Spot> spots) {
        List<PdfOutline> path = new ArrayList<>(List.of(document.getOutlines(true)));
        for (Outline.Entry entry : outline) {
            Headings.Spot spot = spots.get(entry.anchor());
            if (spot != null) {
                int depth = Math.min(entry.level(), path.size());
                path.subList(depth, path.size()).clear();
                PdfOutline bookmark = path.get(depth - 1).addOutline(PropertyText.of(entry.text()));
                bookmark.setOpen(entry.level() < 1);
                bookmark.addDestination(PdfExplicitDestination.createXYZ(spot.page(), 0, spot.top() + ABOVE, 0));
                path.add(bookmark);
            }
        }
    }
}
