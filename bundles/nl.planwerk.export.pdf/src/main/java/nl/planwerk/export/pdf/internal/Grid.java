// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.List;
import java.util.Optional;

import com.itextpdf.kernel.colors.Color;
import nl.planwerk.report.doc.Table;

/**
 * A table that {@link GridRenderer} sets by itself: cells of paragraphs, in rows that are not cut. Lengths are points.
 *
 * @param weights relative widths of the columns
 * @param side    beside the text of a cell
 * @param caption above the table; may be empty
 * @param header  rows repeated on each page; may be empty
 */
record Grid(float[] weights, float side, List<Text> caption, List<Row> header, List<Row> body) {
    /** Between the caption and the header. */
    static final float CAPTION_GAP = 4;

    Grid {
        caption = List.copyOf(caption);
        header = List.copyOf(header);
        body = List.copyOf(body);
    }

    /**
     * A paragraph of a cell.
     *
     * @param size    of its type
     * @param leading as a multiple of the height of its type
     * @param below   distance to the next paragraph of the cell
     */
    record Text(List<Piece> pieces, float size, float leading, Table.Alignment alignment, boolean hyphenated, float below) {
        Text {
            pieces = List.copyOf(pieces);
        }

        /** With nothing between it and what follows. */
        Text(List<Piece> pieces, float size, float leading, Table.Alignment alignment, boolean hyphenated) {
            this(pieces, size, leading, alignment, hyphenated, 0);
        }
    }

    /** What a cell is for. */
    enum Role { DATA, ROW_HEADER, COLUMN_HEADER }

    /**
     * A cell.
     *
     * @param span  columns that it takes
     * @param flush whether its text begins at its edge
     * @param after room that its text leaves on its right
     */
    record Cell(Role role, List<Text> texts, int span, boolean flush, float after) {
        Cell {
            texts = List.copyOf(texts);
        }

        /** In one column, with room on both sides of its text. */
        Cell(Role role, List<Text> texts) {
            this(role, texts, 1, false, 0);
        }
    }

    /** A line above or below a row. */
    record Border(Color color, float width) {
    }

    /** A row, whose cells take all columns; {@code low} sets the text of each cell at its foot. */
    record Row(List<Cell> cells, Optional<Color> fill, Optional<Border> above, Border below, boolean low) {
        Row {
            cells = List.copyOf(cells);
        }
    }
}
