// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.List;

import com.itextpdf.layout.element.Paragraph;
import nl.planwerk.report.doc.Inline;

/** Sets titles of several lines so that no word stands alone on the last one: in lines of about the same length. */
final class Balance {
    /** Titles of more lines are running text. */
    private static final int MOST_LINES = 4;
    private static final int STEPS = 12;
    /** So that a line that was found to fit does. */
    private static final float SPARE = 2;

    private Balance() {
    }

    /**
     * Narrows a title to what its lines need.
     *
     * @param look that of the title
     * @param room the width that it has otherwise
     */
    static void apply(Paragraph title, List<Inline> content, Look look, float room, Context context) {
        List<Piece> pieces = Pieces.of(content, look, context);
        int lines = context.lines.lines(pieces, room, false).size();
        if (lines < 2 || lines > MOST_LINES) {
            return;
        }
        float wide = room;
        float narrow = Math.min(room, longestWord(content, look, context));
        for (int i = 0; i < STEPS; i++) {
            float middle = (wide + narrow) / 2;
            if (context.lines.lines(pieces, middle, false).size() > lines) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        title.setMarginRight(Math.max(0, room - wide - SPARE));
    }

    /** No word is to be cut for the sake of balance. */
    private static float longestWord(List<Inline> content, Look look, Context context) {
        double longest = 0;
        for (String word : Inline.plain(content).split("\\s+")) {
            longest = Math.max(longest, context.fonts.width(word, look.face(), look.size()));
        }
        return (float) longest;
    }
}
