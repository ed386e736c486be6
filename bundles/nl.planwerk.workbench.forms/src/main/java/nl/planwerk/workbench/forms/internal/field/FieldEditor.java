// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.field;

import java.util.Optional;

import nl.planwerk.workspace.EditPlace;
import org.eclipse.swt.widgets.Control;

/**
 * The widgets that edit one field. It writes through its {@link FieldHost}, and is told of values that come from
 * elsewhere. Its widgets are real ones that a person or a driver types into; there is no other way in.
 *
 * @param <T> type of the field's value
 */
public interface FieldEditor<T> {

    /** What is placed in the form. */
    Control control();

    /** Shows a value that it did not write itself, without writing. */
    void show(Optional<T> value);

    /** The form shows another record from now on; {@link #show} follows. */
    default void moved() {
    }

    /** Shows and focuses a place inside the value, such as a field of an embedded record; false if it cannot. */
    default boolean reveal(EditPlace place) {
        return false;
    }

    /** Puts the keyboard focus into its first widget. */
    default void focus() {
        control().setFocus();
    }

    /** Whether it takes the whole width of the form. */
    default boolean wide() {
        return false;
    }
}
