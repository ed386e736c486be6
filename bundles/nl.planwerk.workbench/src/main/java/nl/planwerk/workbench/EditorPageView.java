// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench;

import nl.planwerk.workspace.EditPlace;

/** An {@link EditorPage} on screen. */
public interface EditorPageView {

    /** Sets the focus to the first thing one can work with. */
    void setFocus();

    /**
     * Selects the record and the field of a place.
     *
     * @return false if this page does not show that place
     */
    default boolean show(EditPlace place) {
        return false;
    }

    /** Lets go of listeners; the widgets are disposed by the editor. */
    default void dispose() {
    }
}
