// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.List;

import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.text.Fragment;

/** Marks an author's text as being in another language than the report, so that it is read aloud as it should be. */
final class Languages {
    private final String language;

    /** @param language BCP 47 tag of the author's text */
    Languages(String language) {
        this.language = language;
    }

    Fragment mark(Fragment fragment) {
        Rewriting marking = new Rewriting(this::inlines);
        return new Fragment(marking.blocks(fragment.blocks()), fragment.sections().stream().map(marking::section).toList(),
                fragment.notes().stream().map(note -> new Fragment.Note(note.anchor(), note.label(),
                        marking.blocks(note.blocks()))).toList());
    }

    List<Inline> inlines(List<Inline> content) {
        return content.isEmpty() ? content : List.of(new Inline.Language(language, content));
    }
}
