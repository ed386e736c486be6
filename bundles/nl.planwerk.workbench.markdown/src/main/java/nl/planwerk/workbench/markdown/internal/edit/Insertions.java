// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import java.util.regex.Pattern;

import nl.planwerk.model.text.NoteSyntax;

/** Tables, links and notes put into a text. */
public final class Insertions {
    private static final Pattern NOTE_TEXT = Pattern.compile("(?s).*\\n" + NoteSyntax.BEGINNING.pattern() + "[^\\n]*\\n*");
    private static final int CELL_WIDTH = 10;

    private Insertions() {
    }

    /** Puts an empty table after the line of the caret; the caret goes to its first cell. */
    public static TextEdit table(String text, Selection selection, int rows, int columns) {
        StringBuilder table = new StringBuilder(row(columns, " ")).append('\n').append(row(columns, "-"));
        for (int i = 0; i < rows; i++) {
            table.append('\n').append(row(columns, " "));
        }
        return block(text, selection, table.toString(), 2);
    }

    private static String row(int columns, String filler) {
        return "| " + (filler.repeat(CELL_WIDTH) + " | ").repeat(columns).stripTrailing();
    }

    /**
     * Puts a block on lines of its own after that of the caret, with blank lines around it.
     *
     * @param caret where the caret goes, from the beginning of the block
     */
    public static TextEdit block(String text, Selection selection, String block, int caret) {
        int line = Lines.lineStart(text, selection.end());
        int end = Lines.lineEnd(text, selection.end());
        boolean blank = text.substring(line, end).isBlank();
        int at = blank ? line : end;
        String before = blank ? gapBefore(text, line) : "\n\n";
        boolean blankAfter = text.startsWith("\n\n", end) || end >= text.length() - 1;
        String after = blankAfter ? "" : "\n";
        return new TextEdit(at, end - at, before + block + after, Selection.caret(at + before.length() + caret));
    }

    private static String gapBefore(String text, int line) {
        return line == 0 || text.substring(Lines.lineStart(text, line - 1), line - 1).isBlank() ? "" : "\n";
    }

    /** Puts a piece of running text in place of the selection. */
    public static TextEdit inline(Selection selection, String piece) {
        return new TextEdit(selection.start(), selection.length(), piece, Selection.caret(selection.start() + piece.length()));
    }

    /** Puts what was pasted in place of the selection: blocks between blank lines, a single line within its line. */
    public static TextEdit pasted(String text, Selection selection, String markdown) {
        Line first = Line.of(markdown);
        boolean blocks = markdown.indexOf('\n') >= 0 || !first.marker().isEmpty() || !first.quote().isEmpty();
        if (!blocks) {
            return inline(selection, markdown);
        }
        String before = text.substring(Lines.lineStart(text, selection.start()), selection.start());
        String after = text.substring(selection.end(), Lines.lineEnd(text, selection.end()));
        String start = before.isBlank() ? gapBefore(text, selection.start() - before.length()) : "\n\n";
        String end = after.isBlank() ? "" : "\n\n";
        return new TextEdit(selection.start(), selection.length(), start + markdown + end,
                Selection.caret(selection.start() + start.length() + markdown.length()));
    }

    /** Puts the mark of a new note after the selection, and its beginning at the end of the text, where the caret goes. */
    public static TextEdit note(String text, Selection selection) {
        String label = Integer.toString(NoteSyntax.nextNumber(text));
        String mark = NoteSyntax.mark(label);
        String marked = text.substring(0, selection.end()) + mark + text.substring(selection.end()).stripTrailing();
        String gap = NOTE_TEXT.matcher("\n" + text.stripTrailing()).matches() ? "\n" : "\n\n";
        String changed = marked + gap + NoteSyntax.beginning(label);
        return TextEdit.between(text, changed, Selection.caret(changed.length()));
    }
}
