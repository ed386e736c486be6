// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import nl.planwerk.report.doc.Table;

/**
 * Where the lines of a paragraph go, in points from the lower left corner of the page.
 *
 * @param baseLine of the first line
 * @param leading  from one base line to the next
 */
record Place(float left, float width, float baseLine, float leading, Table.Alignment alignment) {

    /** How far a line begins from the left edge. */
    float shift(Line line) {
        return switch (alignment) {
            case START -> 0;
            case CENTER -> (width - line.width()) / 2;
            case END -> width - line.width();
        };
    }
}
