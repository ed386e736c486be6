// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import nl.planwerk.fonts.FontFace;
import nl.planwerk.report.doc.Captions;
import nl.planwerk.report.doc.Outline;

/** Writes a line of the contents: number, title, leader and page, all of it a link. */
final class ContentsLine {
    private final Context context;
    private final PageText text;

    ContentsLine(Context context, PageText text) {
        this.context = context;
        this.text = text;
    }

    /**
     * What a line says.
     *
     * @param language of the title; empty for the document's
     * @param chapter whether it stands out
     * @param indent  of the number, in points
     * @param hang    of the title behind the number
     */
    record Entry(String number, String title, String language, String anchor, boolean chapter, float indent, float hang, PdfPage page) {

        static Entry heading(Outline.Entry entry, PdfPage page) {
            boolean chapter = entry.level() == 1;
            return new Entry(entry.number(), entry.title(), entry.language(), entry.anchor(), chapter, chapter ? 0 : 24, chapter ? 24 : 54, page);
        }

        static Entry caption(Captions.Entry entry, PdfPage page) {
            return new Entry(Integer.toString(entry.number()), entry.caption(), "", entry.anchor(), false, 0, 24, page);
        }

        private String name() {
            return number.isEmpty() ? title : number + " " + title;
        }
    }

    /** @param base height of the base line above the page's lower edge */
    void write(PdfPage page, TagTreePointer toc, Entry entry, double base, float height, int target) {
        FontFace face = entry.chapter() ? context.style.strongFace() : context.style.face();
        float size = entry.chapter() ? context.style.body() + 0.5f : context.style.body();
        double left = context.style.marginLeft() + entry.indent();
        double right = page.getPageSize().getWidth() - context.style.marginRight();
        double titleLeft = entry.number().isEmpty() ? left : context.style.marginLeft() + entry.hang();
        String title = text.fitted(entry.title(), face, size, right - titleLeft - 40);
        String number = Integer.toString(target);
        TagTreePointer item = new TagTreePointer(toc).addTag(StandardRoles.TOCI);
        TagTreePointer link = new TagTreePointer(item).addTag(StandardRoles.LINK).setPageForTagging(page);
        if (!entry.language().isEmpty()) {
            link.getProperties().setLanguage(entry.language());
        }
        PdfCanvas canvas = new PdfCanvas(page);
        canvas.openTag(link.getTagReference());
        if (!entry.number().isEmpty()) {
            text.left(canvas, entry.number() + " ", face, size, context.style.text(), left, base);
        }
        text.left(canvas, title + " ", face, size, context.style.text(), titleLeft, base);
        text.right(canvas, number, face, size, context.style.text(), right, base);
        canvas.closeTag();
        leader(canvas, titleLeft + text.width(title, face, size) + 8, right - text.width(number, face, size) - 8, base);
        annotate(page, link, entry, new Rectangle((float) left, (float) base - 4, (float) (right - left), height));
    }

    private void leader(PdfCanvas canvas, double from, double to, double base) {
        if (to > from) {
            canvas.openTag(new CanvasArtifact()).saveState().setStrokeColor(context.style.rule()).setLineWidth(0.7f)
                    .setLineDash(new float[] {0.7f, 3}, 0).moveTo(from, base + 1).lineTo(to, base + 1).stroke()
                    .restoreState().closeTag();
        }
    }

    private void annotate(PdfPage page, TagTreePointer link, Entry entry, Rectangle area) {
        PdfLinkAnnotation annotation = Links.annotation(
                Piece.Jump.to(entry.anchor(), context.text("pdf.link", entry.name())), area);
        page.addAnnotation(-1, annotation, false);
        link.addAnnotationTag(annotation);
    }
}
