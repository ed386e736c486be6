// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.form;

import nl.planwerk.workbench.forms.FormContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/**
 * Scrolls a form up and down. Its width is that of the window, however narrow, down to where fields could no longer be
 * used; its height follows from that.
 */
public final class FormScroller extends SharedScrolledComposite {
    private static final int LEAST = 300;

    public FormScroller(Composite parent, FormContext context) {
        super(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        setExpandHorizontal(true);
        setExpandVertical(true);
        context.toolkit().adapt(this);
        getVerticalBar().setIncrement(24);
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
        getVerticalBar().setPageIncrement(Math.max(1, getClientArea().height - 24));
    }
}
