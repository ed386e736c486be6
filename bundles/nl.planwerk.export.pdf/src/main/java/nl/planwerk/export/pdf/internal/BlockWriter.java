// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.ListNumberingType;
import com.itextpdf.layout.properties.ParagraphOrphansControl;
import com.itextpdf.layout.properties.ParagraphWidowsControl;
import com.itextpdf.layout.properties.Property;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.ChartFigure;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.PictureFigure;
import nl.planwerk.report.doc.Table;

/** Turns the blocks of a report into elements of a page. */
final class BlockWriter {
    /** Height of a line at most, as a share of size and leading. */
    private static final float LINE_HEIGHT = 1.25f;
    private static final float SOURCE_BELOW = 14;

    private final Context context;
    private final InlineWriter inlines;
    private final TableWriter tables;
    private final FigureWriter figures;

    BlockWriter(Context context, InlineWriter inlines, PdfDocument document) {
        this.context = context;
        this.inlines = inlines;
        this.tables = new TableWriter(context, inlines);
        this.figures = new FigureWriter(context, inlines, document);
    }

    /** The elements of one block, each to be added to the document by itself. */
    List<IBlockElement> elements(Block block) {
        return elements(block, context.style.body());
    }

    /** The elements of a cell: paragraphs and lists, without the distances of running text. */
    List<IBlockElement> inCell(List<Block> blocks, float size) {
        List<IBlockElement> result = new ArrayList<>();
        for (Block block : blocks) {
            for (IBlockElement element : elements(block, size)) {
                if (element instanceof Paragraph paragraph) {
                    paragraph.setMarginBottom(block == blocks.get(blocks.size() - 1) ? 0 : 3).setMultipliedLeading(1.12f);
                }
                result.add(element);
            }
        }
        return result;
    }

    private List<IBlockElement> elements(Block block, float size) {
        if (block instanceof Block.Paragraph paragraph) {
            return List.of(running(paragraph.content(), size));
        } else if (block instanceof Block.ListBlock list) {
            return List.of(list(list, size));
        } else if (block instanceof Block.KeyFigures figure) {
            return new KeyFigureRows(context, inlines).of(figure.figures());
        } else if (block instanceof Block.Quote quote) {
            return List.of(quote(quote));
        } else if (block instanceof Block.Code code) {
            return List.of(code(code));
        } else if (block instanceof Block.Note note) {
            return List.of(note(note));
        } else if (block instanceof Block.Divider) {
            return List.of();
        } else if (block instanceof Block.Facts facts) {
            return facts.facts().isEmpty() ? List.of() : List.of(new FactTable(context, inlines, this).of(facts.facts()));
        } else if (block instanceof Block.Bibliography bibliography) {
            return bibliography(bibliography);
        } else if (block instanceof Block.Endnotes endnotes) {
            return new EndnoteWriter(context, inlines, this).write(endnotes);
        } else if (block instanceof Table table) {
            return table(table);
        } else if (block instanceof ChartFigure chart) {
            return chart(chart);
        } else if (block instanceof PictureFigure picture) {
            return List.of(figures.picture(picture));
        }
        throw new IllegalStateException("a kind of block that has no page form: " + block.getClass());
    }

    private Paragraph running(List<Inline> content, float size) {
        Paragraph paragraph = inlines.paragraph(content, size, false, context.style.text()).setMarginBottom(context.style.paragraph());
        paragraph.setProperty(Property.ORPHANS_CONTROL, new ParagraphOrphansControl(2));
        paragraph.setProperty(Property.WIDOWS_CONTROL, new ParagraphWidowsControl(2, 1, false));
        paragraph.setKeepWithNext(isLabel(content));
        context.style.hyphenate(paragraph);
        return paragraph;
    }

    /** Whether a paragraph names what follows it. */
    private static boolean isLabel(List<Inline> content) {
        return content.size() == 1 && content.get(0) instanceof Inline.Styled styled && styled.style() == Inline.Style.STRONG;
    }

    private com.itextpdf.layout.element.List list(Block.ListBlock source, float size) {
        com.itextpdf.layout.element.List list = source.ordered()
                ? new com.itextpdf.layout.element.List(ListNumberingType.DECIMAL).setItemStartIndex(source.start())
                : new com.itextpdf.layout.element.List().setListSymbol("\u2022");
        list.setFont(context.fonts.font(context.style.face())).setFontSize(size).setFontColor(context.style.text());
        list.setSymbolIndent(source.ordered() ? 6 : 8).setMarginLeft(4).setMarginBottom(7);
        for (Block.ListItem item : source.items()) {
            ListItem element = new ListItem();
            element.setMarginBottom(2.5f);
            List<IBlockElement> content = inCell(item.blocks(), size);
            if (content.isEmpty()) {
                element.add(running(List.of(), size).setMarginBottom(0));
            }
            content.forEach(child -> addTo(element, child));
            list.add(element);
        }
        return list;
    }

    static void addTo(Div container, IBlockElement child) {
        container.add(child);
    }

    private Div box(float borderWidth) {
        return new Div().setBorderLeft(new SolidBorder(context.style.accent(), borderWidth))
                .setPaddings(6, 10, 6, 12).setMarginTop(4).setMarginBottom(12);
    }

    private Div quote(Block.Quote quote) {
        Div box = box(1.5f);
        box.getAccessibilityProperties().setRole(StandardRoles.BLOCKQUOTE);
        inCell(quote.blocks(), context.style.body()).forEach(child -> addTo(box, child));
        if (!quote.attribution().isEmpty()) {
            box.add(inlines.paragraph(Inline.of(quote.attribution()), context.style.small(), false, context.style.muted()));
        }
        return box;
    }

    private Div note(Block.Note note) {
        Div box = box(3).setBackgroundColor(context.style.panel());
        if (!note.title().isEmpty()) {
            box.add(inlines.paragraph(Inline.of(note.title()), context.style.body(), true, context.style.text())
                    .setMarginBottom(3).setKeepWithNext(true));
        }
        inCell(note.blocks(), context.style.body()).forEach(child -> addTo(box, child));
        return box;
    }

    private Div code(Block.Code code) {
        Div box = new Div().setBackgroundColor(context.style.panel()).setPadding(8).setMarginBottom(10);
        code.text().lines().forEach(line -> box.add(inlines.paragraph(
                Inline.of(line.isBlank() ? "\u00a0" : line.replace(' ', '\u00a0')), context.style.small(), false,
                context.style.text())));
        return box;
    }

    private List<IBlockElement> bibliography(Block.Bibliography bibliography) {
        if (bibliography.references().isEmpty()) {
            return List.of();
        }
        com.itextpdf.layout.element.List list = new com.itextpdf.layout.element.List();
        list.setFont(context.fonts.font(context.style.face())).setFontSize(context.style.table())
                .setFontColor(context.style.text()).setSymbolIndent(8);
        for (Block.Reference reference : bibliography.references()) {
            ListItem item = new ListItem();
            item.setListSymbol("[" + reference.number() + "]");
            item.setDestination(reference.anchor());
            item.setMarginBottom(4).setKeepTogether(true);
            item.add(inlines.paragraph(reference.content(), context.style.table(), false, context.style.text())
                    .setMultipliedLeading(1.12f));
            list.add(item);
        }
        return List.of(list);
    }

    private List<IBlockElement> table(Table table) {
        List<IBlockElement> result = new ArrayList<>();
        boolean sourced = !table.source().isEmpty();
        result.add(tables.table(table, sourced ? 3 : 12, sourced ? sourceHeight(table.source()) : 0));
        if (sourced) {
            result.add(source(table.source()));
        }
        return result;
    }

    private Look sourceLook() {
        return Look.plain(context.style.typeface(), context.style.small(), context.style.muted());
    }

    /** Height of a paragraph of running text at most, known before it is laid out. */
    float height(Block.Paragraph paragraph) {
        return height(paragraph.content(), Look.plain(context.style.typeface(), context.style.body(), context.style.text()));
    }

    /** Height of a source at most, known before it is laid out. */
    private float sourceHeight(List<Inline> content) {
        return height(content, sourceLook()) + SOURCE_BELOW;
    }

    private float height(List<Inline> content, Look look) {
        return context.lines.lines(Pieces.of(content, look, context), context.style.portrait(), false).size()
                * look.size() * context.style.leading() * LINE_HEIGHT;
    }

    private List<IBlockElement> chart(ChartFigure chart) {
        List<IBlockElement> result = new ArrayList<>();
        result.add(figures.chart(chart).setKeepWithNext(!chart.source().isEmpty()));
        if (!chart.source().isEmpty()) {
            result.add(source(chart.source()));
        }
        return result;
    }

    /** The figures of a chart, to be set below it: called after it, as their title stands above it already. */
    Table data(ChartFigure chart) {
        Table data = chart.data();
        String figure = context.labels.get(chart.anchor());
        if (figure == null || !data.caption().equals(chart.title())) {
            return data;
        }
        int unit = chart.title().endsWith(")") ? chart.title().lastIndexOf(" (") : -1;
        String caption = context.text("pdf.data", figure.toLowerCase(context.locale))
                + (unit < 0 ? "" : chart.title().substring(unit));
        return new Table(data.anchor(), caption, data.columns(), data.rows(), data.totals(), data.source());
    }

    private Paragraph source(List<Inline> content) {
        return inlines.paragraph(content, sourceLook()).setMarginBottom(SOURCE_BELOW);
    }
}
