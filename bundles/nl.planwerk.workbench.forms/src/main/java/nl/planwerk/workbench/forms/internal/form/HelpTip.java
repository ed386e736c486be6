// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolTip;

/**
 * The help text of a field: a tool tip on its label and on what is typed or chosen in, and a balloon on F1. Tables and long
 * texts have no tool tip, which would lie over what is being read.
 *
 * @param cell  the field on the form
 * @param title its label
 */
record HelpTip(Composite cell, String title, String help) {

    /** Answers F1 anywhere in the field, and gives the tool tip to its widgets. */
    void attach(Control control) {
        cell.addHelpListener(e -> show());
        tip(control);
    }

    private void tip(Control control) {
        boolean small = control instanceof Combo || control instanceof Text text && (text.getStyle() & SWT.SINGLE) != 0;
        if (small && control.getToolTipText() == null) {
            control.setToolTipText(help);
        } else if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                tip(child);
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
