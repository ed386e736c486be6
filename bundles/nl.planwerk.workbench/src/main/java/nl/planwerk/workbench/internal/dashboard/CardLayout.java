// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dashboard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Cards in as many columns as there is room for, two at most; each comes under the shortest column so far. */
final class CardLayout extends Layout {
    private static final int LEAST_WIDTH = 480;
    private static final int MOST_COLUMNS = 2;
    private static final int GAP = 32;

    @Override
    protected Point computeSize(Composite box, int wHint, int hHint, boolean flush) {
        int width = wHint == SWT.DEFAULT ? LEAST_WIDTH : wHint;
        return new Point(width, place(box, new Rectangle(0, 0, width, 0), flush, false));
    }

    @Override
    protected void layout(Composite box, boolean flush) {
        place(box, box.getClientArea(), flush, true);
    }

    /** Computes where the cards stand and, if wanted, puts them there; gives the height they take. */
    private static int place(Composite box, Rectangle area, boolean flush, boolean move) {
        int columns = Math.max(1, Math.min(MOST_COLUMNS, (area.width + GAP) / (LEAST_WIDTH + GAP)));
        int width = (area.width - (columns - 1) * GAP) / columns;
        int[] heights = new int[columns];
        for (Control card : box.getChildren()) {
            int column = shortest(heights);
            int height = card.computeSize(width, SWT.DEFAULT, flush).y;
            if (move) {
                card.setBounds(area.x + column * (width + GAP), area.y + heights[column], width, height);
            }
            heights[column] += height + GAP;
        }
        int highest = 0;
        for (int height : heights) {
            highest = Math.max(highest, height - GAP);
        }
        return Math.max(0, highest);
    }

    private static int shortest(int[] heights) {
        int best = 0;
        for (int i = 1; i < heights.length; i++) {
            best = heights[i] < heights[best] ? i : best;
        }
        return best;
    }
}
