// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.doc;

import java.util.List;

/**
 * A part of a report with its heading: a chapter at the top, and parts within it.
 *
 * @param anchor   for cross references and contents; unique in the document, never empty
 * @param heading  never blank; with the languages of its passages
 * @param numbered whether its heading has a number; parts of a section without a number have none either
 * @param blocks   before the sub-sections
 */
public record Section(String anchor, List<Inline> heading, boolean numbered, List<Block> blocks, List<Section> sections) {

    public Section {
        heading = List.copyOf(heading);
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
        if (Inline.plain(heading).isBlank() || anchor.isBlank()) {
            throw new IllegalArgumentException("a section without title or anchor: " + anchor);
        }
    }

    /** A section all of whose heading is in the document's language. */
    public Section(String anchor, String title, boolean numbered, List<Block> blocks, List<Section> sections) {
        this(anchor, Inline.of(title), numbered, blocks, sections);
    }

    /** The text of its heading. */
    public String title() {
        return Inline.plain(heading);
    }

    public static Section of(String anchor, String title, List<Block> blocks) {
        return new Section(anchor, title, true, blocks, List.of());
    }
}
