// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.field;

import nl.planwerk.workspace.edit.RecordAddress;
import nl.planwerk.workspace.EditPlace;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Makes the forms of records that are embedded in the record of a form. */
@FunctionalInterface
public interface NestedForms {

    /** The form of an embedded record, below {@code parent}. */
    Nested open(Composite parent, RecordAddress address);

    /** A form inside a form. */
    interface Nested {

        Control control();

        /** Shows another record of the same list. */
        void show(RecordAddress address);

        /** Writes what is still being typed. */
        void commit();

        /** Shows and focuses a field; false if it is not on this form. */
        boolean reveal(EditPlace place);
    }
}
