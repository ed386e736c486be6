// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;

/** Labels with their values: two short ones to a row, so that a record's sheet is taken in at a glance. */
final class FactTable {
    /** Shares of a row: label, value, label, value. */
    private static final float[] SHARES = {19, 31, 19, 31};
    /** Shares where no value is short enough for half a row, or there are too few to pair. */
    private static final float[] PLAIN = {28, 72};
    private static final int FEWEST = 4;
    /** Up to so many rows, a sheet is not cut at a page's foot. */
    private static final int WHOLE = 12;

    private final Context context;
    private final InlineWriter inlines;
    private final BlockWriter blocks;

    FactTable(Context context, InlineWriter inlines, BlockWriter blocks) {
        this.context = context;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    /** At least one fact. */
    Table of(List<Block.Fact> facts) {
        List<List<Block.Fact>> rows = rows(facts);
        boolean paired = rows.size() < facts.size();
        Table table = new Table(UnitValue.createPercentArray(paired ? SHARES : PLAIN), false)
                .useAllAvailableWidth().setFixedLayout();
        table.setMarginTop(4).setMarginBottom(12).setBorder(Border.NO_BORDER);
        table.setBorderTop(new SolidBorder(context.style.rule(), 0.5f));
        table.setKeepTogether(rows.size() <= WHOLE && rows.stream().allMatch(row -> row.stream().allMatch(FactTable::isLine)));
        for (List<Block.Fact> row : rows) {
            int span = paired && row.size() == 1 ? 3 : 1;
            row.forEach(fact -> add(table, fact, span));
        }
        return table;
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
        return fact.value().size() == 1 && fact.value().get(0) instanceof Block.Paragraph;
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
        return new Cell(1, span).setBorder(Border.NO_BORDER).setBorderBottom(new SolidBorder(context.style.rule(), 0.5f))
                .setPaddings(context.style.cell(), context.style.cellSide(), context.style.cellBelow(), context.style.cellSide());
    }
}
