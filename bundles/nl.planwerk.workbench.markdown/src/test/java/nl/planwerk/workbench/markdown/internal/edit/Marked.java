// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import java.util.function.BiFunction;

/**
 * A text with its selection, written with « and » around what is selected, or ‸ at the caret; in tests a {@code /} stands for a
 * line feed.
 */
record Marked(String text, Selection selection) {

    static Marked of(String written) {
        String lines = written.replace('/', '\n');
        int caret = lines.indexOf('‸');
        if (caret >= 0) {
            return new Marked(lines.replace("‸", ""), Selection.caret(caret));
        }
        int start = lines.indexOf('«');
        return new Marked(lines.replaceAll("[«»]", ""), Selection.between(start, lines.indexOf('»') - 1));
    }

    /** The text after an edit, with what is selected then. */
    String after(BiFunction<String, Selection, TextEdit> edit) {
        TextEdit made = edit.apply(text, selection);
        StringBuilder changed = new StringBuilder(made.apply(text));
        Selection now = made.selection();
        if (now.isEmpty()) {
            changed.insert(now.start(), '‸');
        } else {
            changed.insert(now.end(), '»').insert(now.start(), '«');
        }
        return changed.toString().replace('\n', '/');
    }
}
