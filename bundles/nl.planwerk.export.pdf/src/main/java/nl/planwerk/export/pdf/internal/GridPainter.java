// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.List;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.renderer.DrawContext;

/**
 * Draws the part of a table that stands on one page. Caption and header are content of the table where it begins; on the pages
 * that follow, the repeated header is an artifact.
 */
final class GridPainter {
    private static final PdfName CAPTION = new PdfName("Caption");

    private final GridSetting setting;
    private final PdfDocument document;
    private final PdfPage page;
    private final PdfCanvas canvas;
    private final LayoutArea area;
    private final PdfStructElem table;
    private final LinePainter text;
    private float y;

    GridPainter(GridSetting setting, DrawContext context, LayoutArea area, PdfStructElem table) {
        this.setting = setting;
        this.document = context.getDocument();
        this.canvas = context.getCanvas();
        this.area = area;
        this.page = document.getPage(area.getPageNumber());
        this.table = table;
        this.text = new LinePainter(canvas, page, setting.fonts());
        this.y = area.getBBox().getTop();
    }

    /**
     * Draws rows below the header.
     *
     * @param first whether the table begins here
     * @param above distance to leave before that
     */
    void draw(List<Grid.Row> body, boolean first, float above) {
        y -= above;
        float captionTop = y;
        y -= first ? setting.captionHeight() : 0;
        canvas.saveState();
        ground(body);
        if (first) {
            caption(captionTop);
        }
        header(first);
        PdfStructElem group = group();
        for (Grid.Row row : body) {
            setting.drawn();
            PdfStructElem line = group.addKid(new PdfStructElem(document, PdfName.TR));
            cells(setting.row(row), line);
            setting.release(row);
        }
        text.finish();
        canvas.restoreState();
    }

    /** The body of the table, which goes on over its pages. */
    private PdfStructElem group() {
        PdfStructElem body = setting.body();
        if (body == null) {
            body = table.addKid(new PdfStructElem(document, PdfName.TBody));
            setting.setBody(body);
        }
        return body;
    }

    /** Backgrounds and borders, of the header too. */
    private void ground(List<Grid.Row> body) {
        canvas.openTag(new CanvasArtifact());
        float at = y;
        for (Grid.Row row : setting.grid().header()) {
            at = ground(setting.row(row), at);
        }
        for (Grid.Row row : body) {
            at = ground(setting.row(row), at);
        }
        canvas.closeTag();
    }

    private float ground(GridSetting.SetRow row, float top) {
        float left = area.getBBox().getX();
        float width = setting.width();
        float bottom = top - row.height();
        row.row().fill().ifPresent(fill -> bar(fill, left, bottom, width, row.height()));
        row.row().above().ifPresent(line -> bar(line.color(), left, top - line.width(), width, line.width()));
        Grid.Border below = row.row().below();
        bar(below.color(), left, bottom, width, below.width());
        return bottom;
    }

    private void bar(Color color, float left, float bottom, float width, float height) {
        canvas.setFillColor(color).rectangle(left, bottom, width, height).fill();
    }

    private void caption(float top) {
        if (setting.grid().caption().isEmpty()) {
            return;
        }
        PdfStructElem caption = table.addKid(new PdfStructElem(document, CAPTION, page));
        float at = top;
        for (GridSetting.SetText set : setting.caption()) {
            text.tagged(set.lines(), place(set, area.getBBox().getX(), setting.width(), at), caption);
            at -= set.height();
        }
    }

    private void header(boolean first) {
        if (setting.grid().header().isEmpty()) {
            return;
        }
        if (first) {
            PdfStructElem head = table.addKid(new PdfStructElem(document, PdfName.THead));
            for (Grid.Row row : setting.grid().header()) {
                cells(setting.row(row), head.addKid(new PdfStructElem(document, PdfName.TR)));
            }
        } else {
            canvas.openTag(new CanvasArtifact());
            for (Grid.Row row : setting.grid().header()) {
                cells(setting.row(row), null);
            }
            canvas.closeTag();
        }
    }

    /** Draws the text of a row; without an element for the row, inside an artifact. */
    private void cells(GridSetting.SetRow row, PdfStructElem line) {
        float above = row.row().above().map(Grid.Border::width).orElse(0f);
        int column = 0;
        for (GridSetting.SetCell cell : row.cells()) {
            float left = area.getBBox().getX() + setting.edge(column) + (cell.cell().flush() ? 0 : setting.grid().side());
            column += cell.cell().span();
            float right = area.getBBox().getX() + setting.edge(column) - setting.grid().side() - cell.cell().after();
            float top = row.row().low() ? y - row.height() + row.row().below().width() + setting.style().cellBelow() + cell.height()
                    : y - above - setting.style().cell();
            PdfStructElem element = line == null ? null : line.addKid(element(cell.cell()));
            for (GridSetting.SetText set : cell.texts()) {
                paint(set, place(set, left, right - left, top), element, cell.texts().size() > 1);
                top -= set.height();
            }
        }
        y -= row.height();
    }

    private void paint(GridSetting.SetText set, Place place, PdfStructElem cell, boolean several) {
        if (set.lines().isEmpty()) {
            return;
        }
        if (cell == null) {
            text.artifact(set.lines(), place);
        } else {
            text.tagged(set.lines(), place, several ? cell.addKid(new PdfStructElem(document, PdfName.P, page)) : cell);
        }
    }

    private PdfStructElem element(Grid.Cell cell) {
        boolean data = cell.role() == Grid.Role.DATA;
        PdfStructElem element = new PdfStructElem(document, data ? PdfName.TD : PdfName.TH, page);
        if (!data) {
            element.setAttributes(setting.scopes().of(document, cell.role()));
        } else if (cell.span() > 1) {
            element.setAttributes(setting.scopes().span(document, cell.span()));
        }
        return element;
    }

    private static Place place(GridSetting.SetText set, float left, float width, float top) {
        return new Place(left, width, top - set.down(), set.pitch(), set.text().alignment());
    }
}
