// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.form;

import nl.planwerk.workbench.forms.FormContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/**
 * Scrolls a form up and down. Its width is that of the window, however narrow, down to where fields could no longer be
 * used; its height follows from that.
 */
public final class FormScroller extends SharedScrolledComposite {
    private static final int LEAST = 300;
    private static final int STEP = 24;

    public FormScroller(Composite parent, FormContext context) {
        super(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        setExpandHorizontal(true);
        setExpandVertical(true);
        context.toolkit().adapt(this);
        getVerticalBar().setIncrement(STEP);
        Listener wheel = this::turned;
        Display display = getDisplay();
        display.addFilter(SWT.MouseVerticalWheel, wheel);
        addDisposeListener(event -> display.removeFilter(SWT.MouseVerticalWheel, wheel));
    }

    /**
     * A text over which the wheel is turned keeps it to itself, though all of it may be seen, and a list to choose from would
     * change what is chosen: the form scrolls instead.
     */
    private void turned(Event event) {
        boolean still = event.widget instanceof Combo || event.widget instanceof StyledText text && !scrolls(text, event.count > 0);
        if (still && isIn((Control) event.widget)) {
            event.doit = false;
            setOrigin(getOrigin().x, getOrigin().y - event.count * STEP);
        }
    }

    private boolean isIn(Control control) {
        Composite at = control.getParent();
        while (at != null && at != this && !(at instanceof Shell)) {
            at = at.getParent();
        }
        return at == this;
    }

    private static boolean scrolls(StyledText text, boolean up) {
        ScrollBar bar = text.getVerticalBar();
        return bar != null && (up ? bar.getSelection() > bar.getMinimum() : bar.getSelection() + bar.getThumb() < bar.getMaximum());
    }

    /**
     * The content takes the colour of the scroller. That has been styled while it was being made, and has lost its colour to the
     * toolkit's since: it is to be styled again.
     */
    @Override
    public void setContent(Control content) {
        super.setContent(content);
        reskin(SWT.NONE);
    }

    @Override
    public void reflow(boolean flush) {
        Control content = getContent();
        if (content == null || content.isDisposed()) {
            return;
        }
        int width = Math.max(LEAST, getClientArea().width);
        Point size = content.computeSize(width, SWT.DEFAULT, flush);
        setMinSize(LEAST, size.y);
        // The superclass ignores layout(boolean) but in its own reflow, which takes no width that wraps.
        layout(true, false);
        getVerticalBar().setPageIncrement(Math.max(1, getClientArea().height - STEP));
    }
}
