// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import nl.planwerk.workspace.EditPlace;

/** What a page shows. */
interface PageContent {

    /** Sets the focus to where it was, or to the first field. */
    void setFocus();

    /** Selects the record and the field of a place on this page. */
    void show(EditPlace place);

    /**
     * Shows a place without leaving the page, for a page that shows places of other pages too.
     *
     * @return false if it does not show that place
     */
    default boolean keeps(EditPlace place) {
        return false;
    }

    /** Whether its widgets are disposed. */
    boolean isGone();

    /** Lets go of listeners; the widgets are disposed by their parent. */
    void dispose();
}
