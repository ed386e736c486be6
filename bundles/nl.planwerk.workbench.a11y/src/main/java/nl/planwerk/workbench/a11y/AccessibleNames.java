// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.a11y;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Gives controls the name that a screen reader speaks. SWT asks a listener for it; on GTK only for the controls that SWT
 * draws itself, so there the name is also given to the accessible object of the native control.
 */
public final class AccessibleNames {
    /** The data of a field that holds its label. */
    public static final String LABEL = "planwerk.label";

    private static final String NAMER = AccessibleNames.class.getName();

    private AccessibleNames() {
    }

    /** Names a control, in place of an earlier name. For the thread of the windows. */
    public static void set(Control control, String name) {
        if (control.getData(NAMER) instanceof Namer namer) {
            namer.name = name;
        } else {
            Namer namer = new Namer(name);
            control.setData(NAMER, namer);
            control.getAccessible().addAccessibleListener(namer);
        }
        GtkNames.set(control, name);
    }

    /** Names each control inside that holds its label as {@value #LABEL}; to be called once all are there. */
    public static void apply(Composite composite) {
        for (Control child : composite.getChildren()) {
            if (child.getData(LABEL) instanceof String label) {
                set(child, label);
            }
            if (child instanceof Composite inner) {
                apply(inner);
            }
        }
    }

    private static final class Namer extends AccessibleAdapter {
        private String name;

        Namer(String name) {
            this.name = name;
        }

        @Override
        public void getName(AccessibleEvent event) {
            if (event.childID == ACC.CHILDID_SELF) {
                event.result = name;
            }
        }
    }
}
