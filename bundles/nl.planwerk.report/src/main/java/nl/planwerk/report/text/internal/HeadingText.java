// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text.internal;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.report.doc.Inline;

/** The text of a heading: a heading has a style of its own, so that of its text only the languages count. */
final class HeadingText {
    /** What was read, in order: letters of one language, empty for the document's, come as one piece. */
    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(String language, String text) {
    }

    private HeadingText() {
    }

    /** Pieces of text, some in another language, without spaces around them all; empty if there is nothing to read. */
    static List<Inline> of(List<Inline> content) {
        HeadingText heading = new HeadingText();
        content.forEach(inline -> heading.add(inline, ""));
        heading.strip();
        return heading.pieces.stream().map(piece -> piece.language().isEmpty() ? (Inline) new Inline.Text(piece.text())
                : new Inline.Language(piece.language(), Inline.of(piece.text()))).toList();
    }

    private void add(Inline inline, String language) {
        boolean struck = inline instanceof Inline.Styled styled && styled.style() == Inline.Style.STRUCK;
        if (inline instanceof Inline.Language passage) {
            passage.content().forEach(child -> add(child, passage.language()));
        } else if (Inline.children(inline).isEmpty() || struck) {
            add(Inline.plain(List.of(inline)), language);
        } else {
            Inline.children(inline).forEach(child -> add(child, language));
        }
    }

    private void add(String text, String language) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).language().equals(language)) {
            pieces.set(last, new Piece(language, pieces.get(last).text() + text));
        } else if (!text.isEmpty()) {
            pieces.add(new Piece(language, text));
        }
    }

    private void strip() {
        while (!pieces.isEmpty() && pieces.get(0).text().isBlank()) {
            pieces.remove(0);
        }
        while (!pieces.isEmpty() && pieces.get(pieces.size() - 1).text().isBlank()) {
            pieces.remove(pieces.size() - 1);
        }
        if (!pieces.isEmpty()) {
            pieces.set(0, new Piece(pieces.get(0).language(), pieces.get(0).text().stripLeading()));
            int last = pieces.size() - 1;
            pieces.set(last, new Piece(pieces.get(last).language(), pieces.get(last).text().stripTrailing()));
        }
    }
}
