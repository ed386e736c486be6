// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.List;

import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;

/** Tells which sections are sheets of single records, or lists, so short that none is cut at a page's foot. */
final class Sheets {
    /** Lines that such a sheet has at most, roughly: less than half a page. */
    private static final int MOST = 20;
    private static final int CHARACTERS = 85;
    /** Lines that a table takes besides its rows. */
    private static final int AROUND_TABLE = 4;

    private Sheets() {
    }

    /** Whether the section, which is no chapter, is kept whole. */
    static boolean isWhole(Section section) {
        return (!section.numbered() || isList(section)) && section.sections().isEmpty() && !section.blocks().isEmpty()
                && lines(section.blocks()) <= MOST;
    }

    private static boolean isList(Section section) {
        return section.blocks().stream().allMatch(block -> block instanceof Block.ListBlock);
    }

    private static int lines(List<Block> blocks) {
        return blocks.stream().mapToInt(Sheets::lines).sum();
    }

    private static int lines(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return lines(Inline.plain(paragraph.content()));
        } else if (block instanceof Block.Facts facts) {
            return facts.facts().stream().mapToInt(fact -> lines(fact.value())).sum();
        } else if (block instanceof Block.ListBlock list) {
            return list.items().stream().mapToInt(item -> lines(item.blocks())).sum();
        } else if (block instanceof Table table) {
            return table.rows().size() + AROUND_TABLE;
        }
        return MOST + 1;
    }

    private static int lines(String text) {
        return 1 + text.length() / CHARACTERS;
    }
}
