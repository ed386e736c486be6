// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/**
 * Fields in two columns where there is room, in one where there is not. A child whose layout data is {@link #WIDE} takes
 * the whole width. Heights follow the widths, so that nothing is cut off.
 */
public final class FieldGridLayout extends Layout implements ILayoutExtension {
    /** Layout data of a child that takes the whole width. */
    public static final Object WIDE = new Object();
    /** Least width of a column when there are two, in pixels. */
    private static final int COLUMN = 330;
    private static final int LEAST = 180;
    private static final int GAP_X = 28;
    private static final int GAP_Y = 12;
    private static final int MARGIN_BOTTOM = 14;

    private record Cell(Control control, Rectangle bounds) {
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
        int width = widthHint == SWT.DEFAULT ? 2 * COLUMN + GAP_X : widthHint;
        int height = 0;
        for (Cell cell : cells(composite, width, flush)) {
            height = Math.max(height, cell.bounds().y + cell.bounds().height);
        }
        return new Point(width, heightHint == SWT.DEFAULT ? height + MARGIN_BOTTOM : heightHint);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        Rectangle area = composite.getClientArea();
        for (Cell cell : cells(composite, area.width, flush)) {
            Rectangle bounds = cell.bounds();
            cell.control().setBounds(area.x + bounds.x, area.y + bounds.y, bounds.width, bounds.height);
        }
    }

    private static List<Cell> cells(Composite composite, int width, boolean flush) {
        int columns = width >= 2 * COLUMN + GAP_X ? 2 : 1;
        int columnWidth = (width - (columns - 1) * GAP_X) / columns;
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        int y = 0;
        int rowHeight = 0;
        for (Control child : composite.getChildren()) {
            boolean wide = child.getLayoutData() == WIDE;
            if (column > 0 && (wide || column == columns)) {
                y += rowHeight + GAP_Y;
                column = 0;
                rowHeight = 0;
            }
            int childWidth = wide ? width : columnWidth;
            int height = child.computeSize(childWidth, SWT.DEFAULT, flush).y;
            cells.add(new Cell(child, new Rectangle(column * (columnWidth + GAP_X), y, childWidth, height)));
            rowHeight = Math.max(rowHeight, height);
            column = wide ? columns : column + 1;
        }
        return cells;
    }

    @Override
    public int computeMinimumWidth(Composite parent, boolean changed) {
        return LEAST;
    }

    @Override
    public int computeMaximumWidth(Composite parent, boolean changed) {
        return Short.MAX_VALUE;
    }
}
