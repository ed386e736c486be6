// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.List;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.AbstractRenderer;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.tagging.LayoutTaggingHelper;

/** Finds out how many rows of a table fit on a page, and has them drawn. */
final class GridRenderer extends AbstractRenderer {
    private static final float TOLERANCE = 0.05f;
    /** Rows of a table that is cut which stand on a page at least. */
    private static final int LEAST = 2;

    private final GridElement element;
    private final GridSetting setting;
    private final int from;
    private int to;

    GridRenderer(GridElement element, int from) {
        super(element);
        this.element = element;
        this.setting = element.setting();
        this.from = from;
        this.to = setting.grid().body().size();
    }

    @Override
    public LayoutResult layout(LayoutContext context) {
        Rectangle box = context.getArea().getBBox();
        int page = context.getArea().getPageNumber();
        setting.fit(Math.min(box.getWidth(), element.width()));
        float head = (from == 0 ? element.distances().above() + setting.captionHeight() : 0) + setting.headerHeight();
        int until = fitting(box.getHeight() - head);
        boolean cut = until < rows() && is(Property.KEEP_TOGETHER);
        if (head > box.getHeight() || until <= from && rows() > from || cut) {
            if (!is(Property.FORCED_PLACEMENT)) {
                return new LayoutResult(LayoutResult.NOTHING, null, null, this, this);
            }
            until = Math.max(until, Math.min(from + 1, rows()));
        }
        float height = head + height(until);
        boolean all = until == rows();
        if (all) {
            height = Math.min(box.getHeight(), height + element.distances().below());
        }
        LayoutArea area = new LayoutArea(page, new Rectangle(box.getX(), box.getTop() - height, box.getWidth(), height));
        occupiedArea = area;
        if (all) {
            return new LayoutResult(LayoutResult.FULL, area, null, null);
        }
        return new LayoutResult(LayoutResult.PARTIAL, area, part(until, area), rest(until));
    }

    /** Whether the table, or what it is part of, has a property. */
    private boolean is(int property) {
        return Boolean.TRUE.equals(this.<Boolean>getProperty(property));
    }

    private int rows() {
        return setting.grid().body().size();
    }

    /**
     * The number of the first row that does not fit in that height: it leaves no row alone on a page, nor what belongs below the
     * last.
     */
    private int fitting(float room) {
        float left = room + TOLERANCE;
        int until = from;
        while (until < rows()) {
            left -= setting.row(setting.grid().body().get(until)).height();
            if (left < 0) {
                break;
            }
            until++;
        }
        if (until == rows() && (from == until || left >= element.distances().foot())) {
            return until;
        }
        until = until == rows() ? Math.max(from, until - LEAST) : until;
        if (rows() - until < LEAST && until - from > LEAST) {
            until = rows() - LEAST;
        }
        return from == 0 && until < Math.min(LEAST, rows()) ? 0 : until;
    }

    private float height(int until) {
        float height = 0;
        for (Grid.Row row : setting.grid().body().subList(from, until)) {
            height += setting.row(row).height();
        }
        return height;
    }

    private GridRenderer part(int until, LayoutArea area) {
        GridRenderer part = new GridRenderer(element, from);
        part.to = until;
        part.occupiedArea = area;
        part.parent = parent;
        part.isLastRendererForModelElement = false;
        part.addAllProperties(getOwnProperties());
        return part;
    }

    private GridRenderer rest(int at) {
        GridRenderer rest = new GridRenderer(element, at);
        rest.parent = parent;
        rest.addAllProperties(getOwnProperties());
        rest.deleteOwnProperty(Property.FORCED_PLACEMENT);
        return rest;
    }

    @Override
    public void draw(DrawContext context) {
        LayoutTaggingHelper tagging = this.<LayoutTaggingHelper>getProperty(Property.TAGGING_HELPER);
        TagTreePointer pointer = tagging.useAutoTaggingPointerAndRememberItsPosition(this);
        tagging.createTag(this, pointer);
        PdfStructElem table = context.getDocument().getTagStructureContext().getPointerStructElem(pointer);
        table.setRole(PdfName.Table);
        if (from == 0) {
            applyDestinationsAndAnnotation(context);
        }
        List<Grid.Row> body = setting.grid().body().subList(from, to);
        new GridPainter(setting, context, occupiedArea, table).draw(body, from == 0, from == 0 ? element.distances().above() : 0);
        if (isLastRendererForModelElement) {
            tagging.finishTaggingHint(this);
        }
        tagging.restoreAutoTaggingPointerPosition(this);
        flushed = true;
    }

    @Override
    public IRenderer getNextRenderer() {
        return new GridRenderer(element, from);
    }
}
