// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolTip;

/**
 * The help text of a field: a tool tip on its widgets, and a balloon under them on F1.
 *
 * @param cell  the field on the form
 * @param title its label
 */
record HelpTip(Composite cell, String title, String help) {

    /** Attaches the help to a widget and all in it. */
    void on(Control control) {
        control.addHelpListener(e -> show());
        if (control.getToolTipText() == null) {
            control.setToolTipText(help);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                on(child);
            }
        }
    }

    private void show() {
        ToolTip balloon = new ToolTip(cell.getShell(), SWT.BALLOON | SWT.ICON_INFORMATION);
        balloon.setText(title);
        balloon.setMessage(help);
        balloon.setLocation(cell.toDisplay(0, cell.getSize().y));
        balloon.setAutoHide(true);
        cell.addDisposeListener(e -> balloon.dispose());
        balloon.setVisible(true);
    }
}
