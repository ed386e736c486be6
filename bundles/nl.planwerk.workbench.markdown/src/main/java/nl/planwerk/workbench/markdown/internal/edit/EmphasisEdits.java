// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import java.util.List;
import java.util.regex.Pattern;

import nl.planwerk.workbench.markdown.internal.edit.Inlines.Piece;

/** Makes text bold or italic, or takes that away. */
public final class EmphasisEdits {
    private static final Pattern ONLY_MARKS = Pattern.compile("[\\s*_~`]*");

    private final String text;
    private final Emphasis kind;
    private final Edits edits;

    private EmphasisEdits(String text, Emphasis kind) {
        this.text = text;
        this.kind = kind;
        this.edits = new Edits(text);
    }

    /** Turns emphasis of the selected text, or of the word at the caret, on or off. */
    public static TextEdit toggle(String text, Selection selection, Emphasis kind) {
        return new EmphasisEdits(text, kind).toggle(selection);
    }

    private TextEdit toggle(Selection selection) {
        List<Piece> pieces = Inlines.touching(text, selection, kind::is);
        Selection wanted = selection.isEmpty() ? word(selection.start()) : trimmed(selection);
        for (Piece piece : pieces) {
            if (piece.start() <= wanted.start() && piece.end() >= wanted.end() && !atEdge(piece, selection)) {
                return remove(piece, selection.isEmpty() ? Selection.between(piece.start(), piece.end()) : wanted, selection);
            }
        }
        return wanted.isEmpty() ? empty(selection.start()) : add(wanted, pieces, selection);
    }

    private static boolean atEdge(Piece piece, Selection selection) {
        return selection.isEmpty() && (selection.start() == piece.start() || selection.start() == piece.end());
    }

    /** Nothing to work on: a pair of markers with the caret between them, or away with such a pair. */
    private TextEdit empty(int caret) {
        String marker = kind.marker();
        int length = marker.length();
        if (text.startsWith(marker, caret) && caret >= length && text.startsWith(marker, caret - length)) {
            return new TextEdit(caret - length, 2 * length, "", Selection.caret(caret - length));
        }
        return new TextEdit(caret, 0, marker + marker, Selection.caret(caret + length));
    }

    private TextEdit remove(Piece piece, Selection wanted, Selection selection) {
        int length = kind.marker().length();
        int contentStart = piece.start() + length;
        int contentEnd = piece.end() - length;
        Selection inner = Selection.between(clamp(wanted.start(), contentStart, contentEnd),
                clamp(wanted.end(), contentStart, contentEnd));
        boolean fromStart = ONLY_MARKS.matcher(text.substring(contentStart, inner.start())).matches();
        boolean toEnd = ONLY_MARKS.matcher(text.substring(inner.end(), contentEnd)).matches();
        edits.cut(piece.start(), fromStart ? length : 0);
        if (!fromStart) {
            edits.before(backOverSpace(inner.start(), contentStart), kind.marker());
        }
        if (!toEnd) {
            edits.after(overSpace(inner.end(), contentEnd), kind.marker());
        }
        edits.cut(contentEnd, toEnd ? length : 0);
        return edits.combine(selection);
    }

    private TextEdit add(Selection wanted, List<Piece> pieces, Selection selection) {
        int start = wanted.start();
        int end = wanted.end();
        int length = kind.marker().length();
        for (Piece piece : pieces) {
            boolean overlaps = piece.start() < end && piece.end() > start;
            if (overlaps) {
                start = Math.min(start, piece.start());
                end = Math.max(end, piece.end());
                edits.cut(piece.start(), length);
                edits.cut(piece.end() - length, length);
            }
        }
        for (Selection part : EmphasisParts.of(text, Selection.between(start, end))) {
            edits.before(part.start(), kind.marker());
            edits.after(part.end(), kind.marker());
        }
        return edits.combine(selection);
    }

    private Selection word(int caret) {
        int start = caret;
        int end = caret;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return start == caret || end == caret ? Selection.caret(caret) : Selection.between(start, end);
    }

    private Selection trimmed(Selection selection) {
        int start = overSpace(selection.start(), selection.end());
        return Selection.between(start, backOverSpace(selection.end(), start));
    }

    private int overSpace(int from, int limit) {
        int at = from;
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int backOverSpace(int from, int limit) {
        int at = from;
        while (at > limit && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int clamp(int value, int low, int high) {
        return Math.max(low, Math.min(high, value));
    }
}
