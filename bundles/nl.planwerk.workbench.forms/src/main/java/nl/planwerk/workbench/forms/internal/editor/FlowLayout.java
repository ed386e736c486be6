// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Children of one width in as many columns as fit, read row by row. */
final class FlowLayout extends Layout {
    private static final int GAP_X = 16;
    private static final int GAP_Y = 4;

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
        Point cell = cell(composite, flush);
        int count = composite.getChildren().length;
        int columns = columns(widthHint == SWT.DEFAULT ? 3 * (cell.x + GAP_X) : widthHint, cell);
        int rows = (count + columns - 1) / columns;
        int width = widthHint == SWT.DEFAULT ? columns * (cell.x + GAP_X) - GAP_X : widthHint;
        return new Point(width, Math.max(0, rows * (cell.y + GAP_Y) - GAP_Y));
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        Rectangle area = composite.getClientArea();
        Point cell = cell(composite, flush);
        int columns = columns(area.width, cell);
        Control[] children = composite.getChildren();
        for (int i = 0; i < children.length; i++) {
            children[i].setBounds(area.x + i % columns * (cell.x + GAP_X), area.y + i / columns * (cell.y + GAP_Y),
                    Math.min(cell.x, area.width), cell.y);
        }
    }

    private static int columns(int width, Point cell) {
        return Math.max(1, (width + GAP_X) / (cell.x + GAP_X));
    }

    private static Point cell(Composite composite, boolean flush) {
        Point largest = new Point(1, 1);
        for (Control child : composite.getChildren()) {
            Point size = child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
            largest.x = Math.max(largest.x, size.x);
            largest.y = Math.max(largest.y, size.y);
        }
        return largest;
    }
}
