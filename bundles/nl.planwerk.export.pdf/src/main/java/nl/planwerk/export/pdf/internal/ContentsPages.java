// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import nl.planwerk.report.doc.Captions;
import nl.planwerk.report.doc.Outline;

/**
 * The contents, and the lists of tables and figures: inserted behind the cover once the page of everything is known. Every
 * line has a fixed height, so that the number of pages is known beforehand.
 */
final class ContentsPages {
    private static final int DEEPEST = 2;
    private static final float LINE = 15.5f;
    private static final float CHAPTER_GAP = 6;
    private static final float TITLE_SPACE = 48;
    /** The same of a further list, whose title is smaller. */
    private static final float LIST_TITLE_SPACE = 36;
    /** Lines of a list that stand on a page at least. */
    private static final int LEAST = 3;
    /** Above the title of a further list on the same page. */
    private static final float LIST_GAP = 28;

    private final Context context;
    private final PageText text;
    private final ContentsLine writer;
    private final List<Placed> placed = new ArrayList<>();
    private int page;
    private float down;

    ContentsPages(Context context) {
        this.context = context;
        this.text = new PageText(context.fonts);
        this.writer = new ContentsLine(context, text);
    }

    /** Something on the pages of the contents, with its distance from the top of the type area. */
    private record Placed(String title, ContentsLine.Entry entry, int page, float down) {
    }

    /**
     * Inserts the pages and fills them.
     *
     * @param at       number of the first page to insert
     * @param kidIndex where in the structure, among the children of the root, the contents belong
     */
    void insert(PdfDocument document, int at, int kidIndex, List<Outline.Entry> outline, Map<String, Headings.Spot> spots) {
        Map<String, PdfPage> places = places(document);
        place(context.text("pdf.contents"), outline.stream().filter(e -> isListed(e) && spots.containsKey(e.anchor()))
                .map(e -> ContentsLine.Entry.heading(e, spots.get(e.anchor()).page())).toList());
        List<Captions.Entry> captions = Captions.of(context.report).stream()
                .filter(e -> places.containsKey(e.anchor())).toList();
        for (Captions.Kind kind : Captions.Kind.values()) {
            List<ContentsLine.Entry> entries = captions.stream().filter(e -> e.kind() == kind)
                    .map(e -> ContentsLine.Entry.caption(e, places.get(e.anchor()))).toList();
            if (!entries.isEmpty()) {
                place(context.text(kind == Captions.Kind.TABLE ? "pdf.tables" : "pdf.figures"), entries);
            }
        }
        draw(document, at, kidIndex);
    }

    /** The page of each named place of the document so far. */
    private static Map<String, PdfPage> places(PdfDocument document) {
        Map<String, PdfPage> pages = new HashMap<>();
        document.getCatalog().getNameTree(PdfName.Dests).getNames().forEach((name, place) -> {
            if (place instanceof PdfArray array && array.get(0) instanceof PdfDictionary page) {
                pages.put(name.toUnicodeString(), document.getPage(page));
            }
        });
        return pages;
    }

    /** Parts without a number, such as the sheets of single records, are found by the bookmarks. */
    private static boolean isListed(Outline.Entry entry) {
        return entry.level() == 1 || entry.level() <= DEEPEST && !entry.number().isEmpty();
    }

    private void place(String title, List<ContentsLine.Entry> entries) {
        boolean first = placed.isEmpty();
        float room = PageSize.A4.getHeight() - context.style.marginTop() - context.style.marginBottom();
        down += first ? 0 : LIST_GAP;
        float space = first ? TITLE_SPACE : LIST_TITLE_SPACE;
        if (!first && down + space + Math.min(LEAST, entries.size()) * LINE > room) {
            page++;
            down = 0;
        }
        placed.add(new Placed(title, null, page, down));
        down += space;
        for (int i = 0; i < entries.size(); i++) {
            ContentsLine.Entry entry = entries.get(i);
            int company = entries.size() - i == LEAST ? LEAST : 1;
            if (down + height(entries.subList(i, i + company)) > room) {
                page++;
                down = 0;
            }
            down += entry.chapter() ? CHAPTER_GAP : 0;
            placed.add(new Placed("", entry, page, down));
            down += LINE;
        }
    }

    private static float height(List<ContentsLine.Entry> entries) {
        float height = 0;
        for (ContentsLine.Entry entry : entries) {
            height += LINE + (entry.chapter() ? CHAPTER_GAP : 0);
        }
        return height;
    }

    private void draw(PdfDocument document, int at, int kidIndex) {
        List<PdfPage> pages = new ArrayList<>();
        for (int i = 0; i <= page; i++) {
            pages.add(document.addNewPage(at + i, PageSize.A4));
        }
        TagTreePointer root = new TagTreePointer(document).moveToRoot();
        int kid = kidIndex;
        TagTreePointer list = null;
        for (Placed line : placed) {
            PdfPage on = pages.get(line.page());
            if (!line.title().isEmpty()) {
                title(on, new TagTreePointer(root).setNextNewKidIndex(kid++).addTag("H1"), line);
                list = new TagTreePointer(root).setNextNewKidIndex(kid++).addTag(StandardRoles.TOC);
            } else {
                double base = on.getPageSize().getHeight() - context.style.marginTop() - line.down() - LINE + 5;
                writer.write(on, list, line.entry(), base, LINE, document.getPageNumber(line.entry().page()));
            }
        }
    }

    private void title(PdfPage on, TagTreePointer heading, Placed line) {
        PdfCanvas canvas = new PdfCanvas(on);
        boolean contents = line == placed.get(0);
        canvas.openTag(heading.setPageForTagging(on).getTagReference());
        text.left(canvas, line.title(), context.style.headings().face(true, false), context.style.heading(contents ? 1 : 2),
                context.style.accent(), context.style.marginLeft(),
                on.getPageSize().getHeight() - context.style.marginTop() - 20 - line.down());
        canvas.closeTag();
    }
}
