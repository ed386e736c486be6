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
 * @param header  rows repeated on each page
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
     */
    record Text(List<Piece> pieces, float size, float leading, Table.Alignment alignment, boolean hyphenated) {
        Text {
            pieces = List.copyOf(pieces);
        }
    }

    /** What a cell is for. */
    enum Role { DATA, ROW_HEADER, COLUMN_HEADER }

    /** A cell. */
    record Cell(Role role, List<Text> texts) {
        Cell {
            texts = List.copyOf(texts);
        }
    }

    /** A line above or below a row. */
    record Border(Color color, float width) {
    }

    /** A row; {@code low} sets the text of each cell at its foot. */
    record Row(List<Cell> cells, Optional<Color> fill, Optional<Border> above, Border below, boolean low) {
        Row {
            cells = List.copyOf(cells);
        }
    }
}
