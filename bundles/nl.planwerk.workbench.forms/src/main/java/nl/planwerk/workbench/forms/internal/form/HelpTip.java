// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.form;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
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
 * @param help  is asked anew each time, since it tells of the field's value too
 */
record HelpTip(Composite cell, String title, Supplier<String> help) {

    /** Answers F1 anywhere in the field, and gives the tool tip to its widgets. */
    void attach(Control control) {
        cell.addHelpListener(e -> show());
        tips(control);
    }

    /** Gives a control the tool tip. */
    void tip(Control control) {
        control.setToolTipText(help.get().replace("&", "&&"));
        control.addListener(SWT.MouseEnter, e -> control.setToolTipText(help.get().replace("&", "&&")));
    }

    private void tips(Control control) {
        boolean small = control instanceof Combo
                || (control instanceof Text || control instanceof StyledText) && (control.getStyle() & SWT.SINGLE) != 0;
        if (small && control.getToolTipText() == null) {
            tip(control);
        } else if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                tips(child);
            }
        }
    }

    private void show() {
        ToolTip balloon = new ToolTip(cell.getShell(), SWT.BALLOON | SWT.ICON_INFORMATION);
        balloon.setText(title);
        balloon.setMessage(help.get());
        balloon.setLocation(cell.toDisplay(0, cell.getSize().y));
        balloon.setAutoHide(true);
        cell.addDisposeListener(e -> balloon.dispose());
        balloon.setVisible(true);
    }
}
