// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.List;
import java.util.function.UnaryOperator;

import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;

/** Makes sections and blocks anew with other running text, from top to bottom as they are printed. */
final class Rewriting {
    private final UnaryOperator<List<Inline>> text;

    Rewriting(UnaryOperator<List<Inline>> text) {
        this.text = text;
    }

    Section section(Section section) {
        return new Section(section.anchor(), section.heading(), section.numbered(), blocks(section.blocks()),
                section.sections().stream().map(this::section).toList());
    }

    List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(text.apply(paragraph.content()));
        } else if (block instanceof Block.ListBlock list) {
            return new Block.ListBlock(list.ordered(), list.start(),
                    list.items().stream().map(item -> new Block.ListItem(blocks(item.blocks()))).toList());
        } else if (block instanceof Block.Quote quote) {
            return new Block.Quote(blocks(quote.blocks()), quote.attribution());
        } else if (block instanceof Block.Note note) {
            return new Block.Note(note.kind(), note.title(), blocks(note.blocks()));
        } else if (block instanceof Block.Facts facts) {
            return new Block.Facts(facts.facts().stream()
                    .map(fact -> new Block.Fact(fact.label(), blocks(fact.value()))).toList());
        } else if (block instanceof Table table) {
            return new Table(table.anchor(), table.caption(), table.columns(), table.rows().stream().map(this::row).toList(),
                    table.totals().map(this::row), text.apply(table.source()));
        }
        return block;
    }

    private Table.Row row(Table.Row row) {
        return new Table.Row(row.cells().stream().map(cell -> new Table.Cell(text.apply(cell.content()))).toList());
    }
}
