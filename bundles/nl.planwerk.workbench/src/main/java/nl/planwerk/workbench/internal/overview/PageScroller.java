// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A page that is as wide as there is room, and scrolls up and down, also with the wheel over tables on it. */
public final class PageScroller {
    private static final int STEP = 32;

    private final ScrolledComposite scroller;
    private final Composite page;

    public PageScroller(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.getVerticalBar().setIncrement(STEP);
        page = new Composite(scroller, SWT.NONE);
        scroller.setContent(page);
        scroller.addListener(SWT.Resize, event -> reflow());
    }

    /** What scrolls; its layout is its maker's. */
    public Composite page() {
        return page;
    }

    /** Lays the page out anew. */
    public void reflow() {
        int width = scroller.getClientArea().width;
        if (width > 0) {
            scroller.setMinHeight(page.computeSize(width, SWT.DEFAULT, true).y);
            page.layout(true, true);
            scroller.getVerticalBar().setPageIncrement(Math.max(STEP, scroller.getClientArea().height - STEP));
        }
    }

    /** Has the wheel over a table that is as high as its rows move the page; GTK would move its columns. */
    public void wheelOver(Control table) {
        table.addListener(SWT.MouseVerticalWheel, this::move);
        if (table instanceof Composite box) {
            for (Control child : box.getChildren()) {
                wheelOver(child);
            }
        }
    }

    private void move(Event event) {
        event.doit = false;
        Point origin = scroller.getOrigin();
        scroller.setOrigin(origin.x, origin.y - event.count * STEP);
    }
}
