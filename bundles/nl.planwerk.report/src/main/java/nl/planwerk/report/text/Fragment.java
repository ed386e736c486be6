// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text;

import java.util.List;

import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Section;

/**
 * A piece of report read from Markdown.
 *
 * @param blocks   before the first heading
 * @param sections one per heading of the highest level, the lower ones within
 */
public record Fragment(List<Block> blocks, List<Section> sections) {
    /** Nothing. */
    public static final Fragment EMPTY = new Fragment(List.of(), List.of());

    public Fragment {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    public boolean isEmpty() {
        return blocks.isEmpty() && sections.isEmpty();
    }
}
