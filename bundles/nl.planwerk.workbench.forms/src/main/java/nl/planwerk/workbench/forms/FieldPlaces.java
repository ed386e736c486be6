// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Control;

import nl.planwerk.workspace.EditPlace;

/** Which field of the plan a widget edits, so that a command can act on the field that has the focus. */
public final class FieldPlaces {
    private static final String KEY = "planwerk.place";

    private FieldPlaces() {
    }

    /** Says which field a control and all that is in it edit; asked anew each time, since a form shows other records. */
    public static void set(Control control, Supplier<EditPlace> place) {
        control.setData(KEY, place);
    }

    /** The field that a control is part of; empty if it is part of none. */
    public static Optional<EditPlace> of(Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at.getData(KEY) instanceof Supplier<?> place && place.get() instanceof EditPlace found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
