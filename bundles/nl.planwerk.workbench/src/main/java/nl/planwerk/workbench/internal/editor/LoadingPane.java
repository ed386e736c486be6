// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** Shown in an editor while its plan is being read. */
final class LoadingPane extends Composite {

    LoadingPane(Composite parent, String text) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(this);
        Label label = new Label(this, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        ProgressBar bar = new ProgressBar(this, SWT.INDETERMINATE);
        GridDataFactory.swtDefaults().hint(240, SWT.DEFAULT).applyTo(bar);
    }
}
