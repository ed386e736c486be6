// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text.internal;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.report.doc.Inline;

/** Takes marks of notes out of text where they cannot be links of their own: links, headings, captions. */
final class NoteMarks {

    private NoteMarks() {
    }

    /** The marks within these pieces, as text of their own. */
    static List<Inline> in(List<Inline> content) {
        List<Inline> marks = new ArrayList<>();
        Inline.replace(content, leaf -> {
            if (leaf instanceof Inline.NoteMark) {
                marks.add(leaf);
            }
            return leaf;
        });
        return marks;
    }

    /** The same pieces without the marks in them. */
    static List<Inline> without(List<Inline> content) {
        return Inline.replace(content, leaf -> leaf instanceof Inline.NoteMark ? new Inline.Text("") : leaf);
    }
}
