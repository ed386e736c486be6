// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.List;

import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;
import nl.planwerk.report.text.Fragment;

/** Marks an author's text as being in another language than the report, so that it is read aloud as it should be. */
final class Languages {
    private final String language;

    /** @param language BCP 47 tag of the author's text */
    Languages(String language) {
        this.language = language;
    }

    Fragment mark(Fragment fragment) {
        return new Fragment(blocks(fragment.blocks()), fragment.sections().stream().map(this::section).toList());
    }

    private Section section(Section section) {
        return new Section(section.anchor(), section.title(), section.numbered(), blocks(section.blocks()),
                section.sections().stream().map(this::section).toList());
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(inlines(paragraph.content()));
        } else if (block instanceof Block.ListBlock list) {
            return new Block.ListBlock(list.ordered(), list.start(),
                    list.items().stream().map(item -> new Block.ListItem(blocks(item.blocks()))).toList());
        } else if (block instanceof Block.Quote quote) {
            return new Block.Quote(blocks(quote.blocks()), quote.attribution());
        } else if (block instanceof Table table) {
            return new Table(table.anchor(), table.caption(), table.columns(), table.rows().stream().map(this::row).toList(),
                    table.totals().map(this::row), table.source());
        }
        return block;
    }

    private Table.Row row(Table.Row row) {
        return new Table.Row(row.cells().stream().map(cell -> new Table.Cell(inlines(cell.content()))).toList());
    }

    List<Inline> inlines(List<Inline> content) {
        return content.isEmpty() ? content : List.of(new Inline.Language(language, content));
    }
}
