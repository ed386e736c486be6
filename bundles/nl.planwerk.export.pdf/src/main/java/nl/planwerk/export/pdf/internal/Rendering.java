// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.renderer.DocumentRenderer;
import com.itextpdf.layout.tagging.LayoutTaggingHelper;
import nl.planwerk.export.pdf.ExportMonitor;
import nl.planwerk.export.pdf.ExportResult;
import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Chapter;
import nl.planwerk.report.doc.ChartFigure;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Outline;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;

/** One rendering of one report: cover, body, then contents and page frames, in one layout pass. */
final class Rendering {
    /** Characters of a paragraph that does not ask for a page of its own. */
    private static final int SHORT = 200;
    /** Characters of paragraphs in front of a wide table that stand on its turned page. */
    private static final int LEAD = 700;

    /** Below a part of a sheet that is kept whole, and below all of it, in points: three of them go on a page as a rule. */
    private static final float SHEET_GAP = 5;
    private static final float SHEET_END = 4;
    private static final float ABOVE_JOINED = 26;

    private final Context context;
    private final List<Outline.Entry> outline;
    private boolean allDrawn;
    private Document layout;
    private Headings headings;
    private BlockWriter blocks;
    /** Whether the page that is being filled is turned, and whether what comes next has to stand on a turned one. */
    private boolean turned;
    private boolean turning;
    /** Whether what comes next begins a page, whichever way that is turned. */
    private boolean fresh;
    /** Whether the chapter that begins shares the page of the one before it. */
    private boolean joined;

    Rendering(ReportDocument report, PdfOptions options, ExportMonitor monitor) {
        this.outline = Outline.of(report);
        this.context = new Context(report, options, new Watch(monitor, outline.size()));
    }

    ExportResult run(OutputStream out) throws IOException {
        ReportDocument report = context.report;
        OpenFile file = OpenFile.open(out, report.metadata(), Identity.of(report, context.options), context.options);
        PdfDocument document = file.document();
        boolean done = false;
        try {
            begin(document);
            int kids = new TagTreePointer(document).moveToRoot().getKidsRoles().size();
            int contentsAt = document.getNumberOfPages() + 1;
            boolean afterShort = false;
            for (Chapter chapter : report.chapters()) {
                boolean small = isShort(chapter.section());
                joined = small && afterShort;
                if (!joined) {
                    turning = false;
                    fresh = true;
                }
                add(chapter.section(), false, false);
                afterShort = small;
            }
            layout.flush();
            ((DocumentRenderer) layout.getRenderer()).close();
            finish(document, contentsAt, kids);
            int pages = document.getNumberOfPages();
            document.close();
            done = true;
            return new ExportResult(pages, messages());
        } finally {
            if (!done) {
                file.abandon();
            }
        }
    }

    /** Chapters of a single paragraph, such as those not filled in yet, share a page. */
    private static boolean isShort(Section section) {
        return section.sections().isEmpty() && section.blocks().size() == 1
                && section.blocks().get(0) instanceof Block.Paragraph paragraph
                && Inline.plain(paragraph.content()).length() < SHORT;
    }

    /**
     * Adds an element to the page, or to a new one if that is wanted. A page is begun once something comes: one that is turned
     * another way may be wanted before, and none is left empty.
     */
    private void put(IBlockElement element) {
        if (fresh || turning != turned) {
            PageSize size = turning ? PageSize.A4.rotate() : PageSize.A4;
            layout.getPdfDocument().setDefaultPageSize(size);
            layout.add(new AreaBreak(size));
            turned = turning;
            fresh = false;
        }
        layout.add(element);
    }

    private void begin(PdfDocument document) {
        layout = new Document(document, PageSize.A4, true);
        layout.setMargins(context.style.marginTop(), context.style.marginRight(), context.style.marginBottom(),
                context.style.marginLeft());
        layout.setFont(context.fonts.font(context.style.face())).setFontSize(context.style.body());
        InlineWriter inlines = new InlineWriter(context);
        headings = new Headings(context, inlines, outline);
        blocks = new BlockWriter(context, inlines, document);
        new Cover(context, inlines).add(layout);
        if (!context.report.frontMatter().isEmpty()) {
            layout.add(new AreaBreak(PageSize.A4));
            layout.add(inlines.heading(Inline.of(context.text("pdf.colophon")), context.style.heading(2), context.style.accent())
                    .setMarginBottom(8).setKeepWithNext(true));
            add(context.report.frontMatter(), false);
        }
        layout.flush();
    }

    private void finish(PdfDocument document, int contentsAt, int kids) {
        context.fonts.cleaner().at("");
        new ContentsPages(context).insert(document, contentsAt, kids, outline, headings.spots());
        new PageFrame(context).draw(document, outline, headings.spots());
        new Watermark(context).draw(document);
        Bookmarks.add(document, outline, headings.spots());
    }

    /**
     * @param mayBeWhole whether it is kept whole if it is the sheet of a record
     * @param turnedNext whether what follows it stands on a turned page
     */
    private void add(Section section, boolean mayBeWhole, boolean turnedNext) {
        context.fonts.cleaner().at(section.title());
        context.watch.heading(section.title());
        forget();
        List<Section> children = section.sections();
        boolean wide = beginsTurned(section);
        turning = wide;
        if (mayBeWhole && Sheets.isWhole(section) && section.blocks().stream().noneMatch(this::isWide)) {
            addWhole(section);
        } else {
            put(heading(section));
            allDrawn = false;
            add(section.blocks(), children.isEmpty() ? turnedNext : beginsTurned(children.get(0)));
        }
        for (int i = 0; i < children.size(); i++) {
            add(children.get(i), !wide, i + 1 < children.size() ? beginsTurned(children.get(i + 1)) : turnedNext);
        }
    }

    private Paragraph heading(Section section) {
        Paragraph heading = headings.next(section.heading());
        if (joined) {
            heading.setMarginTop(ABOVE_JOINED);
            joined = false;
        }
        return heading;
    }

    /** Whether the heading of a section stands on a turned page, with the wide table to which it leads. */
    private boolean beginsTurned(Section section) {
        String before = context.fonts.cleaner().at(section.title());
        boolean wide = section.blocks().isEmpty() ? !section.sections().isEmpty() && beginsTurned(section.sections().get(0))
                : isTurned(section.blocks(), 0);
        context.fonts.cleaner().at(before);
        return wide;
    }

    /** Whether a block is a wide table, or one of a few short paragraphs in front of one. */
    private boolean isTurned(List<Block> all, int index) {
        int characters = 0;
        for (Block block : all.subList(index, all.size())) {
            if (isWide(block)) {
                return true;
            }
            characters += block instanceof Block.Paragraph paragraph ? Inline.plain(paragraph.content()).length() : LEAD + 1;
            if (characters > LEAD) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether the last block in front of a turned page stands on that one: a short paragraph that has no room on this page, or
     * for which another page would have to be turned.
     */
    private boolean isLate(Block block) {
        LayoutArea area = layout.getRenderer().getCurrentArea();
        return !fresh && area != null && block instanceof Block.Paragraph paragraph
                && Inline.plain(paragraph.content()).length() <= LEAD
                && (turned || blocks.height(paragraph) > area.getBBox().getHeight());
    }

    /** Adds a heading and what it heads as one thing, which goes to the next page if this one has no room for all of it. */
    private void addWhole(Section section) {
        Div sheet = new Div().setKeepTogether(true).add(heading(section));
        Block end = section.blocks().get(section.blocks().size() - 1);
        for (Block block : section.blocks()) {
            List<IBlockElement> elements = blocks.elements(block);
            for (IBlockElement element : elements) {
                if (block == end && element == elements.get(elements.size() - 1)) {
                    leave(SHEET_END, element);
                } else if (block instanceof Block.Facts) {
                    leave(SHEET_GAP, element);
                }
                sheet.add(element);
            }
        }
        put(sheet);
        allDrawn = true;
    }

    private static void leave(float below, IBlockElement element) {
        if (element instanceof GridElement grid) {
            grid.setBelow(below);
        } else {
            element.setProperty(Property.MARGIN_BOTTOM, UnitValue.createPointValue(below));
        }
    }

    /** The blocks, with the table of its figures behind each chart. */
    private List<Block> withData(List<Block> all) {
        return all.stream().flatMap(block -> block instanceof ChartFigure chart ? Stream.of(chart, blocks.data(chart))
                : Stream.of(block)).toList();
    }

    /**
     * Adds blocks on pages turned where a table needs it.
     *
     * @param turnedNext whether what follows stands on a turned page
     */
    private void add(List<Block> all, boolean turnedNext) {
        List<Block> blocksToAdd = withData(all);
        int number = 0;
        for (Block block : blocksToAdd) {
            boolean last = number == blocksToAdd.size() - 1;
            turning = isTurned(blocksToAdd, number) || last && turnedNext && isLate(block);
            context.watch.block(number++, blocksToAdd.size());
            for (IBlockElement element : blocks.elements(block)) {
                put(element);
                allDrawn = !Boolean.TRUE.equals(element.<Boolean>getProperty(Property.KEEP_WITH_NEXT));
            }
        }
    }

    /**
     * Has iText forget how elements that are drawn became tags: it goes through all of that at every page, which would take half
     * the time of a long report. A heading or label waits for what follows it, and is not to be forgotten before it is drawn.
     */
    private void forget() {
        LayoutTaggingHelper tagging = layout.getRenderer().getProperty(Property.TAGGING_HELPER);
        if (allDrawn && tagging != null) {
            tagging.releaseAllHints();
        }
    }

    private boolean isWide(Block block) {
        return block instanceof Table table && context.measures.of(table).wide();
    }

    private List<String> messages() {
        List<String> all = new ArrayList<>(context.messages);
        context.fonts.cleaner().lost().forEach((place, characters) -> all.add(context.text("pdf.lost",
                place.isEmpty() ? context.text("pdf.lost.front") : place, characters.stream()
                        .map(c -> Character.toString(c) + String.format(" (U+%04X)", c)).collect(Collectors.joining(", ")))));
        return all;
    }
}
