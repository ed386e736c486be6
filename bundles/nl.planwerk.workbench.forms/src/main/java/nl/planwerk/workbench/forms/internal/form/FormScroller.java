// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.form;

import nl.planwerk.workbench.forms.FormContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/** Scrolls a form up and down; its width is that of the window, its height that of its content. */
public final class FormScroller extends SharedScrolledComposite {

    public FormScroller(Composite parent, FormContext context) {
        super(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        setExpandHorizontal(true);
        setExpandVertical(true);
        context.toolkit().adapt(this);
    }
}
