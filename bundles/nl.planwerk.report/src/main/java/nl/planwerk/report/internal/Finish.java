// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.ChartFigure;
import nl.planwerk.report.doc.Chapter;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;

/**
 * The last pass over a report: sections that claim the same anchor (two records of one id) get anchors of their own, and
 * the columns of tables get their widths.
 */
final class Finish {
    private final ColumnWeights weights;
    private final Set<String> taken = new HashSet<>();

    Finish(ColumnWeights weights) {
        this.weights = weights;
    }

    List<Chapter> chapters(List<Chapter> chapters) {
        return chapters.stream().map(c -> new Chapter(c.kind(), section(c.section()))).toList();
    }

    private Section section(Section section) {
        String anchor = section.anchor();
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = section.anchor() + "." + i;
        }
        return new Section(anchor, section.title(), section.numbered(), blocks(section.blocks()),
                section.sections().stream().map(this::section).toList());
    }

    List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Table table) {
            return weights.weigh(table);
        } else if (block instanceof ChartFigure chart) {
            return new ChartFigure(chart.anchor(), chart.drawing(), chart.title(), chart.alt(), chart.source(),
                    weights.weigh(chart.data()));
        } else if (block instanceof Block.Quote quote) {
            return new Block.Quote(blocks(quote.blocks()), quote.attribution());
        } else if (block instanceof Block.Note note) {
            return new Block.Note(note.kind(), note.title(), blocks(note.blocks()));
        }
        return block;
    }
}
