// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;

/**
 * Labels with their values: two short ones to a row, so that a record's sheet is taken in at a glance. Most are set as grids,
 * which keep their rows in company; iText sets those that hold a list, or a value as high as a page.
 */
final class FactTable {
    /** Shares of a row: label, value, label, value. */
    private static final float[] SHARES = {19, 31, 19, 31};
    /** Shares where no value is short enough for half a row, or there are too few to pair. */
    private static final float[] PLAIN = {28, 72};
    private static final int FEWEST = 4;
    /** Up to so many rows, a sheet is not cut at a page's foot. */
    private static final int WHOLE = 12;
    private static final float ABOVE = 4;
    private static final float BELOW = 12;
    /** Between the paragraphs of a value. */
    private static final float BETWEEN = 3;
    private static final float LINE = 0.5f;

    private final Context context;
    private final InlineWriter inlines;
    private final BlockWriter blocks;

    FactTable(Context context, InlineWriter inlines, BlockWriter blocks) {
        this.context = context;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    /** At least one fact. */
    IBlockElement of(List<Block.Fact> facts) {
        List<List<Block.Fact>> rows = rows(facts);
        boolean paired = rows.size() < facts.size();
        Optional<GridElement> grid = facts.stream().allMatch(FactTable::isText) ? grid(rows, paired) : Optional.empty();
        return grid.isPresent() ? grid.get() : table(rows, paired);
    }

    private List<List<Block.Fact>> rows(List<Block.Fact> facts) {
        List<List<Block.Fact>> rows = new ArrayList<>();
        boolean pairing = facts.size() >= FEWEST;
        for (int i = 0; i < facts.size(); i++) {
            boolean pair = pairing && i + 1 < facts.size() && isShort(facts.get(i)) && isShort(facts.get(i + 1));
            rows.add(pair ? List.of(facts.get(i), facts.get(++i)) : List.of(facts.get(i)));
        }
        return rows;
    }

    private boolean isShort(Block.Fact fact) {
        double room = context.style.portrait() * SHARES[1] / 100 - 2 * context.style.cellSide();
        return isLine(fact) && context.fonts.width(Inline.plain(((Block.Paragraph) fact.value().get(0)).content()),
                context.style.face(), context.style.table()) <= room;
    }

    private static boolean isLine(Block.Fact fact) {
        return fact.value().size() == 1 && isText(fact);
    }

    private static boolean isText(Block.Fact fact) {
        return fact.value().stream().allMatch(block -> block instanceof Block.Paragraph);
    }

    private static boolean isWhole(List<List<Block.Fact>> rows) {
        return rows.size() <= WHOLE && rows.stream().allMatch(row -> row.stream().allMatch(FactTable::isLine));
    }

    /** Empty if a row is so high that it has to be cut. */
    private Optional<GridElement> grid(List<List<Block.Fact>> rows, boolean paired) {
        Grid.Border line = new Grid.Border(context.style.rule(), LINE);
        List<Grid.Row> body = new ArrayList<>(rows.size());
        for (List<Block.Fact> row : rows) {
            List<Grid.Cell> cells = new ArrayList<>();
            for (Block.Fact fact : row) {
                context.watch.step();
                cells.add(new Grid.Cell(Grid.Role.ROW_HEADER, List.of(text(Inline.of(fact.label()), true, 0)), 1, true, 0));
                cells.add(new Grid.Cell(Grid.Role.DATA, value(fact), paired && row.size() == 1 ? SHARES.length - 1 : 1, false, 0));
            }
            body.add(new Grid.Row(cells, Optional.empty(), body.isEmpty() ? Optional.of(line) : Optional.empty(), line, false));
        }
        Optional<GridElement> element = TableWriter.element(
                new Grid(paired ? SHARES : PLAIN, context.style.cellSide(), List.of(), List.of(), body), context,
                context.style.portrait(), new GridElement.Distances(ABOVE, BELOW, 0));
        element.filter(grid -> isWhole(rows)).ifPresent(grid -> grid.setKeepTogether(true));
        return element;
    }

    private List<Grid.Text> value(Block.Fact fact) {
        List<Grid.Text> texts = new ArrayList<>();
        for (Block block : fact.value()) {
            boolean last = texts.size() == fact.value().size() - 1;
            texts.add(text(((Block.Paragraph) block).content(), false, last ? 0 : BETWEEN));
        }
        return texts;
    }

    private Grid.Text text(List<Inline> content, boolean label, float below) {
        Look look = Look.plain(context.style.typeface(), context.style.table(), label ? context.style.muted() : context.style.text());
        return new Grid.Text(Pieces.of(content, look, context), look.size(), context.style.tight(),
                nl.planwerk.report.doc.Table.Alignment.START, true, below);
    }

    private Table table(List<List<Block.Fact>> rows, boolean paired) {
        Table table = new Table(UnitValue.createPercentArray(paired ? SHARES : PLAIN), false)
                .useAllAvailableWidth().setFixedLayout();
        table.setMarginTop(ABOVE).setMarginBottom(BELOW).setBorder(Border.NO_BORDER);
        table.setBorderTop(new SolidBorder(context.style.rule(), LINE));
        if (isWhole(rows)) {
            table.setKeepTogether(true);
        }
        for (List<Block.Fact> row : rows) {
            int span = paired && row.size() == 1 ? SHARES.length - 1 : 1;
            row.forEach(fact -> add(table, fact, span));
        }
        return table;
    }

    private void add(Table table, Block.Fact fact, int span) {
        Cell label = cell(1);
        TableWriter.scope(label, "Row");
        Paragraph name = inlines.paragraph(Inline.of(fact.label()), context.style.table(), false, context.style.muted());
        context.style.hyphenate(name);
        table.addCell(label.add(name.setMultipliedLeading(context.style.tight())).setPaddingLeft(0).setKeepTogether(true));
        Cell value = cell(span).setKeepTogether(isLine(fact));
        blocks.inCell(fact.value(), context.style.table()).forEach(value::add);
        table.addCell(value);
    }

    private Cell cell(int span) {
        return new Cell(1, span).setBorder(Border.NO_BORDER).setBorderBottom(new SolidBorder(context.style.rule(), LINE))
                .setPaddings(context.style.cell(), context.style.cellSide(), context.style.cellBelow(), context.style.cellSide());
    }
}
