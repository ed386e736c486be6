// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.planwerk.report.doc.Chapter;
import nl.planwerk.report.doc.Section;

/** Gives sections that claim the same anchor (two records of one id) anchors of their own; the first keeps it. */
final class UniqueAnchors {
    private final Set<String> taken = new HashSet<>();

    private UniqueAnchors() {
    }

    static List<Chapter> in(List<Chapter> chapters) {
        UniqueAnchors anchors = new UniqueAnchors();
        return chapters.stream().map(c -> new Chapter(c.kind(), anchors.unique(c.section()))).toList();
    }

    private Section unique(Section section) {
        String anchor = section.anchor();
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = section.anchor() + "." + i;
        }
        return new Section(anchor, section.title(), section.numbered(), section.blocks(),
                section.sections().stream().map(this::unique).toList());
    }
}
