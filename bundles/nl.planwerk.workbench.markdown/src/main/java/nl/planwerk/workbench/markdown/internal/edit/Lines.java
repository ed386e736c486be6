// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * The whole lines that a selection touches.
 *
 * @param text  the whole text
 * @param start offset of the first of the lines
 * @param end   offset of the end of the last, before its line break
 */
record Lines(String text, int start, int end) {

    static Lines of(String text, Selection selection) {
        int last = selection.end();
        if (!selection.isEmpty() && text.charAt(last - 1) == '\n') {
            last--;
        }
        return new Lines(text, lineStart(text, selection.start()), lineEnd(text, Math.max(last, selection.start())));
    }

    /** The offset of the line that holds an offset. */
    static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** The offset of the end of that line. */
    static int lineEnd(String text, int offset) {
        int newline = text.indexOf('\n', offset);
        return newline < 0 ? text.length() : newline;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (String line : text.substring(start, end).split("\n", -1)) {
            lines.add(Line.of(line));
        }
        return lines;
    }

    /** The line before these; blank at the beginning. */
    Line before() {
        return start == 0 ? Line.of("") : Line.of(text.substring(lineStart(text, start - 1), start - 1));
    }

    /** The line after these; blank at the end. */
    Line after() {
        return end == text.length() ? Line.of("") : Line.of(text.substring(end + 1, lineEnd(text, end + 1)));
    }

    /** Puts other lines in their place. A caret keeps its place in the text of its line; a selection becomes all lines. */
    TextEdit replace(List<String> replacement, Selection selection) {
        String inserted = String.join("\n", replacement);
        Selection after = Selection.between(start, start + inserted.length());
        if (selection.isEmpty() || lines().size() == 1) {
            int shift = inserted.length() - (end - start);
            int from = Math.max(start, selection.start() + shift);
            after = Selection.between(from, Math.max(from, selection.end() + shift));
        }
        return new TextEdit(start, end - start, inserted, after);
    }
}
