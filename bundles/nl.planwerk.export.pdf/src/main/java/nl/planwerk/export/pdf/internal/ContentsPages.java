// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.navigation.PdfStringDestination;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import nl.planwerk.fonts.FontFace;
import nl.planwerk.report.doc.Outline;

/**
 * The contents: inserted behind the cover once the page of every heading is known. Every line has a fixed height, so that
 * the number of pages is known beforehand.
 */
final class ContentsPages {
    private static final int DEEPEST = 2;
    private static final float LINE = 17;
    private static final float CHAPTER_GAP = 7;
    private static final float TITLE_SPACE = 48;

    private final Context context;
    private final PageText text;

    ContentsPages(Context context) {
        this.context = context;
        this.text = new PageText(context.fonts);
    }

    /** A line of the contents, with its distance from the top of the type area. */
    private record Line(Outline.Entry entry, int page, float down) {
    }

    /**
     * Inserts the pages and fills them.
     *
     * @param at       number of the first page to insert
     * @param kidIndex where in the structure, among the children of the root, the contents belong
     */
    void insert(PdfDocument document, int at, int kidIndex, List<Outline.Entry> outline, Map<String, Headings.Spot> spots) {
        List<Line> lines = lines(outline.stream().filter(e -> isListed(e) && spots.containsKey(e.anchor())).toList());
        int count = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).page() + 1;
        List<PdfPage> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(document.addNewPage(at + i, PageSize.A4));
        }
        TagTreePointer pointer = new TagTreePointer(document).moveToRoot();
        title(pages.get(0), new TagTreePointer(pointer).setNextNewKidIndex(kidIndex).addTag("H1"));
        TagTreePointer toc = new TagTreePointer(pointer).setNextNewKidIndex(kidIndex + 1).addTag(StandardRoles.TOC);
        for (Line line : lines) {
            Headings.Spot spot = spots.get(line.entry().anchor());
            line(pages.get(line.page()), toc, line, document.getPageNumber(spot.page()));
        }
    }

    /** Parts without a number, such as the sheets of single records, are found by the bookmarks. */
    private static boolean isListed(Outline.Entry entry) {
        return entry.level() == 1 || entry.level() <= DEEPEST && !entry.number().isEmpty();
    }

    private List<Line> lines(List<Outline.Entry> entries) {
        float room = PageSize.A4.getHeight() - Style.MARGIN_TOP - Style.MARGIN_BOTTOM;
        List<Line> lines = new ArrayList<>();
        int page = 0;
        float down = TITLE_SPACE;
        for (Outline.Entry entry : entries) {
            down += entry.level() == 1 ? CHAPTER_GAP : 0;
            if (down + LINE > room) {
                page++;
                down = 0;
            }
            lines.add(new Line(entry, page, down));
            down += LINE;
        }
        return lines;
    }

    private void title(PdfPage page, TagTreePointer heading) {
        PdfCanvas canvas = new PdfCanvas(page);
        canvas.openTag(heading.setPageForTagging(page).getTagReference());
        text.left(canvas, context.text("pdf.contents"), FontFace.BOLD, context.style.heading(1), context.style.accent(),
                Style.MARGIN_LEFT, page.getPageSize().getHeight() - Style.MARGIN_TOP - 20);
        canvas.closeTag();
    }

    private void line(PdfPage page, TagTreePointer toc, Line line, int target) {
        boolean chapter = line.entry().level() == 1;
        FontFace face = chapter ? FontFace.BOLD : FontFace.REGULAR;
        float size = chapter ? context.style.body() + 0.5f : context.style.body();
        double left = Style.MARGIN_LEFT + (chapter ? 0 : 24);
        double right = page.getPageSize().getWidth() - Style.MARGIN_RIGHT;
        double base = page.getPageSize().getHeight() - Style.MARGIN_TOP - line.down() - LINE + 5;
        double titleLeft = Style.MARGIN_LEFT + (chapter ? 24 : 54);
        String title = text.fitted(line.entry().title(), face, size, right - titleLeft - 40);
        String number = Integer.toString(target);

        TagTreePointer item = new TagTreePointer(toc).addTag(StandardRoles.TOCI);
        TagTreePointer link = new TagTreePointer(item).addTag(StandardRoles.LINK).setPageForTagging(page);
        PdfCanvas canvas = new PdfCanvas(page);
        canvas.openTag(link.getTagReference());
        if (!line.entry().number().isEmpty()) {
            text.left(canvas, line.entry().number() + " ", face, size, context.style.text(), left, base);
        } else {
            titleLeft = left;
        }
        text.left(canvas, title + " ", face, size, context.style.text(), titleLeft, base);
        text.right(canvas, number, face, size, context.style.text(), right, base);
        canvas.closeTag();
        leader(canvas, titleLeft + text.width(title, face, size) + 8, right - text.width(number, face, size) - 8, base);
        annotate(page, link, line.entry(), new Rectangle((float) left, (float) base - 4, (float) (right - left), LINE));
    }

    private void leader(PdfCanvas canvas, double from, double to, double base) {
        if (to > from) {
            canvas.openTag(new CanvasArtifact()).saveState().setStrokeColor(context.style.rule()).setLineWidth(0.7f)
                    .setLineDash(new float[] {0.7f, 3}, 0).moveTo(from, base + 1).lineTo(to, base + 1).stroke()
                    .restoreState().closeTag();
        }
    }

    private void annotate(PdfPage page, TagTreePointer link, Outline.Entry entry, Rectangle area) {
        PdfLinkAnnotation annotation = new PdfLinkAnnotation(area);
        annotation.setAction(PdfAction.createGoTo(new PdfStringDestination(entry.anchor())))
                .setBorder(new PdfArray(new float[] {0, 0, 0}));
        annotation.setContents(new PdfString(context.fonts.cleaner().clean(context.text("pdf.link", entry.text())),
                PdfEncodings.UNICODE_BIG));
        annotation.setFlag(PdfAnnotation.PRINT);
        page.addAnnotation(-1, annotation, false);
        link.addAnnotationTag(annotation);
    }
}
