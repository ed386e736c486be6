// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.List;

/**
 * A line of text as it is set.
 *
 * @param width in points, without the space at its end
 */
record Line(List<Span> spans, float width) {

    Line {
        spans = List.copyOf(spans);
    }

    /** The part of a piece that stands on one line. */
    record Span(Piece piece, String text, float width) {
    }
}
