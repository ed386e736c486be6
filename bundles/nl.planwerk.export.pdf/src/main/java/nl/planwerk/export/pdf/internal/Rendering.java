// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
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

    /** Below a part of a sheet that is kept whole, and below all of it, in points: three of them go on a page as a rule. */
    private static final float SHEET_GAP = 5;
    private static final float SHEET_END = 4;

    private final Context context;
    private final List<Outline.Entry> outline;
    private boolean allDrawn;
    private Document layout;
    private Headings headings;
    private BlockWriter blocks;
    /** Size of the page that is begun before the next element; empty if that goes on where the last one ended. */
    private Optional<PageSize> nextPage = Optional.empty();

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
                if (!(small && afterShort)) {
                    turn(PageSize.A4);
                }
                add(chapter.section(), false);
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
     * What comes next stands on a page of that size, and on as many more of them as it takes. The page is begun once something
     * comes: a page of another size may be asked for before, and none is left empty.
     */
    private void turn(PageSize size) {
        nextPage = Optional.of(size);
    }

    private void put(IBlockElement element) {
        nextPage.ifPresent(size -> {
            layout.getPdfDocument().setDefaultPageSize(size);
            layout.add(new AreaBreak(size));
        });
        nextPage = Optional.empty();
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

    /** @param mayBeWhole whether it is kept whole if it is the sheet of a record */
    private void add(Section section, boolean mayBeWhole) {
        context.fonts.cleaner().at(section.title());
        context.watch.heading(section.title());
        boolean wide = !section.blocks().isEmpty() && isWide(section.blocks().get(0));
        forget();
        if (wide) {
            turn(PageSize.A4.rotate());
        }
        if (mayBeWhole && Sheets.isWhole(section) && section.blocks().stream().noneMatch(this::isWide)) {
            addWhole(section);
        } else {
            put(headings.next(section.heading()));
            allDrawn = false;
            add(section.blocks(), wide);
        }
        for (Section child : section.sections()) {
            add(child, !wide);
        }
    }

    /** Adds a heading and what it heads as one thing, which goes to the next page if this one has no room for all of it. */
    private void addWhole(Section section) {
        Div sheet = new Div().setKeepTogether(true).add(headings.next(section.heading()));
        List<IBlockElement> elements = section.blocks().stream().flatMap(block -> blocks.elements(block).stream()).toList();
        for (IBlockElement element : elements) {
            boolean last = element == elements.get(elements.size() - 1);
            if (last || element instanceof com.itextpdf.layout.element.Table) {
                element.setProperty(Property.MARGIN_BOTTOM, UnitValue.createPointValue(last ? SHEET_END : SHEET_GAP));
            }
            sheet.add(element);
        }
        put(sheet);
        allDrawn = true;
    }

    /** The blocks, with the table of its figures behind each chart. */
    private List<Block> withData(List<Block> all) {
        return all.stream().flatMap(block -> block instanceof ChartFigure chart ? Stream.of(chart, blocks.data(chart))
                : Stream.of(block)).toList();
    }

    /** Adds blocks on pages turned where a table needs it; a heading in front of such a table stands on its page. */
    private void add(List<Block> all, boolean turned) {
        boolean landscape = turned;
        List<Block> blocksToAdd = withData(all);
        int number = 0;
        for (Block block : blocksToAdd) {
            context.watch.block(number++, blocksToAdd.size());
            if (isWide(block) != landscape) {
                landscape = !landscape;
                turn(landscape ? PageSize.A4.rotate() : PageSize.A4);
            }
            for (IBlockElement element : blocks.elements(block)) {
                put(element);
                allDrawn = !Boolean.TRUE.equals(element.<Boolean>getProperty(Property.KEEP_WITH_NEXT));
            }
        }
        if (landscape) {
            turn(PageSize.A4);
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
