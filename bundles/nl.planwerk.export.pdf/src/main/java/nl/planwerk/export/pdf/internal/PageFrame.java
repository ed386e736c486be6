// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.List;
import java.util.Map;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import nl.planwerk.fonts.FontFace;
import nl.planwerk.report.doc.Metadata;
import nl.planwerk.report.doc.Outline;

/** Draws the running header and footer of every page but the cover, once all pages are there. */
final class PageFrame {
    private final Context context;
    private final PageText text;

    PageFrame(Context context) {
        this.context = context;
        this.text = new PageText(context.fonts);
    }

    void draw(PdfDocument document, List<Outline.Entry> outline, Map<String, Headings.Spot> spots) {
        String[] chapters = chapters(document, outline, spots);
        int pages = document.getNumberOfPages();
        for (int number = 2; number <= pages; number++) {
            context.watch.step();
            draw(document.getPage(number), chapters[number], context.text("pdf.page", number, pages));
        }
    }

    /** The title of the chapter that each page belongs to (the first, if it has several), by page number. */
    private String[] chapters(PdfDocument document, List<Outline.Entry> outline, Map<String, Headings.Spot> spots) {
        String[] titles = new String[document.getNumberOfPages() + 1];
        java.util.Arrays.fill(titles, "");
        int last = 0;
        for (Outline.Entry entry : outline) {
            Headings.Spot spot = spots.get(entry.anchor());
            if (entry.level() == 1 && spot != null) {
                int page = document.getPageNumber(spot.page());
                java.util.Arrays.fill(titles, Math.min(page == last ? page + 1 : page, titles.length), titles.length,
                        entry.text());
                last = page;
            }
        }
        return titles;
    }

    private void draw(PdfPage page, String chapter, String pageOf) {
        Rectangle size = page.getPageSize();
        double left = context.style.marginLeft();
        double right = size.getWidth() - context.style.marginRight();
        double top = size.getHeight() - 46;
        Metadata about = context.report.metadata();
        float small = context.style.small();
        FontFace face = context.style.face();
        FontFace strong = context.style.strongFace();
        PdfCanvas canvas = new PdfCanvas(page);
        canvas.openTag(new CanvasArtifact());
        canvas.saveState().setStrokeColor(context.style.rule()).setLineWidth(0.6f)
                .moveTo(left, top - 7).lineTo(right, top - 7).moveTo(left, 48).lineTo(right, 48).stroke().restoreState();
        double half = (right - left) * 0.62;
        text.left(canvas, text.fitted(chapter, strong, small, half), strong, small,
                context.style.accent(), left, top);
        String mark = about.draft() ? about.status().isEmpty() ? context.text("pdf.draft") : about.status() : "";
        text.right(canvas, mark, face, small, context.style.muted(), right, top);
        text.left(canvas, text.fitted(about.title(), face, small, half), face, small,
                context.style.muted(), left, 34);
        text.right(canvas, pageOf, face, small, context.style.muted(), right, 34);
        canvas.closeTag();
    }
}
