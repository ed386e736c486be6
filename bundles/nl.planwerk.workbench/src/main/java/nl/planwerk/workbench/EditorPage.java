// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;

import nl.planwerk.workbench.forms.FormContext;

/**
 * A page of the plan editor that a plugin makes itself, where forms and tables from the vocabulary do not say enough.
 * Offered as an OSGi service. Whatever it throws is shown on its own page; the other pages go on.
 */
public interface EditorPage {

    /** Unique id, beginning with the cluster's id and a colon, such as {@code chemelot:carbonBalance}. */
    String id();

    /** Id of the cluster whose plans have the page. */
    String cluster();

    /** Id of the chapter after whose page it stands. */
    String chapter();

    /** Its name in the outline. */
    String title(Locale locale);

    /**
     * Makes the page.
     *
     * @param parent  has a fill layout
     * @param context the plan's session, the language and the look; edits go through its session
     */
    EditorPageView create(Composite parent, FormContext context);
}
