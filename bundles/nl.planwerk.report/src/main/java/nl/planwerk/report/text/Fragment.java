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
 * @param notes    what the text has in notes, in the order of their texts; to be printed where the chapter ends
 */
public record Fragment(List<Block> blocks, List<Section> sections, List<Note> notes) {
    /** Nothing. */
    public static final Fragment EMPTY = new Fragment(List.of(), List.of());

    public Fragment {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** Without notes. */
    public Fragment(List<Block> blocks, List<Section> sections) {
        this(blocks, sections, List.of());
    }

    /**
     * The text of a note.
     *
     * @param anchor to which its marks point
     * @param label  as the author wrote it
     */
    public record Note(String anchor, String label, List<Block> blocks) {
        public Note {
            blocks = List.copyOf(blocks);
        }
    }

    /** Whether there is nothing to print where the text stands. */
    public boolean isEmpty() {
        return blocks.isEmpty() && sections.isEmpty();
    }
}
