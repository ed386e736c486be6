// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import com.itextpdf.kernel.pdf.tagging.PdfStructElem;

/** The lines and heights of a table at a width; rows are set when they are first asked for. */
final class GridSetting {
    private final Grid grid;
    private final Context context;
    private PdfStructElem body;
    private final Map<Grid.Row, SetRow> rows = new IdentityHashMap<>();
    private float[] edges = {};
    private float width = -1;
    private int rowsDrawn;

    /** A paragraph broken into lines; {@code down} runs from its top to its first base line. */
    record SetText(Grid.Text text, List<Line> lines, float pitch, float down) {

        float height() {
            return Math.max(1, lines.size()) * pitch + text.below();
        }
    }

    /** A cell with the height of its text. */
    record SetCell(Grid.Cell cell, List<SetText> texts, float height) {
    }

    /** A row with its height, borders included. */
    record SetRow(Grid.Row row, List<SetCell> cells, float height) {
    }

    GridSetting(Grid grid, Context context) {
        this.grid = grid;
        this.context = context;
    }

    Grid grid() {
        return grid;
    }

    FontSet fonts() {
        return context.fonts;
    }

    /** Another row is being drawn. */
    void drawn() {
        context.watch.step(Watch.SETTING + (1 - Watch.SETTING) * rowsDrawn++ / grid.body().size());
    }

    Scopes scopes() {
        return context.scopes;
    }

    /** The element of the body once it is there, else null. */
    PdfStructElem body() {
        return body;
    }

    void setBody(PdfStructElem element) {
        body = element;
    }

    /** Sets the table at that width from now on. */
    void fit(float newWidth) {
        if (newWidth != width) {
            width = newWidth;
            rows.clear();
            edges = new float[grid.weights().length + 1];
            float sum = 0;
            for (float weight : grid.weights()) {
                sum += weight;
            }
            for (int i = 0; i < grid.weights().length; i++) {
                edges[i + 1] = edges[i] + grid.weights()[i] / sum * newWidth;
            }
        }
    }

    float width() {
        return width;
    }

    Style style() {
        return context.style;
    }

    /** Where a column begins; the number of columns gives the right edge. */
    float edge(int column) {
        return edges[column];
    }

    SetRow row(Grid.Row row) {
        SetRow set = rows.get(row);
        if (set == null) {
            context.watch.step();
            set = set(row);
            rows.put(row, set);
        }
        return set;
    }

    /** Forgets a row that has been drawn. */
    void release(Grid.Row row) {
        rows.remove(row);
    }

    float headerHeight() {
        float height = 0;
        for (Grid.Row row : grid.header()) {
            height += row(row).height();
        }
        return height;
    }

    List<SetText> caption() {
        return grid.caption().stream().map(text -> set(text, width)).toList();
    }

    float captionHeight() {
        return grid.caption().isEmpty() ? 0 : height(caption()) + Grid.CAPTION_GAP;
    }

    /** Height of the highest row. */
    float highest() {
        float highest = 0;
        int done = 0;
        for (Grid.Row row : grid.body()) {
            context.watch.step(Watch.SETTING * done++ / grid.body().size());
            highest = Math.max(highest, row(row).height());
        }
        return highest;
    }

    private SetRow set(Grid.Row row) {
        List<SetCell> cells = new ArrayList<>(row.cells().size());
        float highest = 0;
        int column = 0;
        for (Grid.Cell cell : row.cells()) {
            float room = edges[column + cell.span()] - edges[column] - (cell.flush() ? 1 : 2) * grid.side() - cell.after();
            column += cell.span();
            List<SetText> texts = cell.texts().stream().map(text -> set(text, room)).toList();
            SetCell set = new SetCell(cell, texts, height(texts));
            cells.add(set);
            highest = Math.max(highest, set.height());
        }
        float borders = row.below().width() + row.above().map(Grid.Border::width).orElse(0f);
        return new SetRow(row, cells, highest + style().cell() + style().cellBelow() + borders);
    }

    private SetText set(Grid.Text text, float room) {
        float[] extent = context.fonts.extent(style().face());
        float type = (extent[0] - extent[1]) * text.size();
        float down = extent[0] * text.size() + type * (text.leading() - 1) / 2;
        return new SetText(text, context.lines.lines(text.pieces(), room, text.hyphenated()), type * text.leading(), down);
    }

    private static float height(List<SetText> texts) {
        float height = 0;
        for (SetText text : texts) {
            height += text.height();
        }
        return height;
    }
}
