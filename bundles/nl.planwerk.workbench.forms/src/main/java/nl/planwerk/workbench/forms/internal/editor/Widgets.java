// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import nl.planwerk.workbench.forms.internal.field.FieldHost;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Widgets of one field, in the look of the form and with their ids. */
final class Widgets {

    private Widgets() {
    }

    /** A row of widgets, the first of which is to grow. */
    static Composite row(Composite parent, FieldHost<?> host, int columns) {
        Composite row = host.context().toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(6, 4).applyTo(row);
        return row;
    }

    /**
     * A list to choose one from. Turning the mouse wheel over it scrolls the form and never changes the choice: an author
     * would not notice.
     */
    static Combo combo(Composite parent, FieldHost<?> host, String part) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        host.context().toolkit().adapt(combo, true, false);
        combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = false);
        host.name(combo, part);
        return combo;
    }

    /** A button with a text of the forms' own. */
    static Button button(Composite parent, FieldHost<?> host, String part, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        host.context().toolkit().adapt(button, true, false);
        String text = host.context().text("button." + part);
        button.setText(text);
        host.name(button, part, text.replace("…", "") + ", " + host.label());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    static Label label(Composite parent, FieldHost<?> host, String text) {
        return host.context().toolkit().createLabel(parent, text.replace("&", "&&"));
    }

    static void enable(boolean enabled, Control... controls) {
        for (Control control : controls) {
            control.setEnabled(enabled);
        }
    }
}
