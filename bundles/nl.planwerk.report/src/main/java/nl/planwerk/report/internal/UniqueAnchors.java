// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Chapter;
import nl.planwerk.report.doc.PictureFigure;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;

/**
 * Gives sections that claim the same anchor (two records of one id) anchors of their own; the first keeps it. Tables and
 * pictures with a caption get one in numbered sections, where they are counted.
 */
final class UniqueAnchors {
    private final Set<String> taken = new HashSet<>();

    private UniqueAnchors() {
    }

    static List<Chapter> in(List<Chapter> chapters) {
        UniqueAnchors anchors = new UniqueAnchors();
        return chapters.stream().map(c -> new Chapter(c.kind(), anchors.unique(c.section(), true), c.number())).toList();
    }

    private Section unique(Section section, boolean counted) {
        String anchor = section.anchor();
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = section.anchor() + "." + i;
        }
        List<Block> blocks = counted ? anchored(section.blocks(), anchor) : section.blocks();
        return new Section(anchor, section.heading(), section.numbered(), blocks,
                section.sections().stream().map(child -> unique(child, counted && child.numbered())).toList());
    }

    private static List<Block> anchored(List<Block> blocks, String section) {
        List<Block> result = new ArrayList<>();
        for (Block block : blocks) {
            String anchor = section + ".block." + (result.size() + 1);
            if (block instanceof Table table && table.anchor().isEmpty() && !table.caption().isBlank()) {
                result.add(table.anchored(anchor));
            } else if (block instanceof PictureFigure picture && picture.anchor().isEmpty() && !picture.caption().isBlank()) {
                result.add(new PictureFigure(anchor, picture.path(), picture.alt(), picture.caption()));
            } else {
                result.add(block);
            }
        }
        return result;
    }
}
