// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Fonts of widgets. */
public final class Fonts {

    private Fonts() {
    }

    /** The font that a widget has now, in bold; not to be disposed. */
    public static Font bold(Control widget) {
        return JFaceResources.getResources().create(FontDescriptor.createFrom(widget.getFont()).setStyle(SWT.BOLD));
    }
}
