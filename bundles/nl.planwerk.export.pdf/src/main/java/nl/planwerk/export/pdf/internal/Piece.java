// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.Optional;

import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.navigation.PdfStringDestination;

/**
 * A stretch of running text that looks the same and leads to the same place.
 *
 * @param run         the characters with their face; a line end alone is a forced line end
 * @param jump        where a click leads
 * @param destination name by which links find this piece; else empty
 */
record Piece(FontSet.Run run, Look look, Optional<Jump> jump, String destination) {
    private static final String END = "\n";

    /**
     * Where a click leads.
     *
     * @param description for readers who do not see where the link stands
     */
    record Jump(PdfAction action, String description) {

        /** To a place of the report. */
        static Jump to(String anchor, String description) {
            return of(PdfAction.createGoTo(new PdfStringDestination(anchor)), description);
        }

        /** To a web page. */
        static Jump toWeb(String url, Context context) {
            return of(PdfAction.createURI(url), context.text("pdf.weblink", url));
        }

        private static Jump of(PdfAction action, String description) {
            return new Jump(action, PropertyText.of(description));
        }
    }

    static Piece end(FontSet.Run of, Look look) {
        return new Piece(new FontSet.Run(END, of.face(), of.font()), look, Optional.empty(), "");
    }

    /** Whether the line ends here, whatever room is left. */
    boolean isEnd() {
        return run.text().equals(END);
    }
}
