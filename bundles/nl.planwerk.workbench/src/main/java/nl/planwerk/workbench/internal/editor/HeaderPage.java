// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import org.eclipse.swt.widgets.Composite;

import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.RecordPane;
import nl.planwerk.workspace.EditPlace;

/** The plan's own data: title, version, status. */
final class HeaderPage implements PageContent {
    private final RecordPane pane;

    HeaderPage(Composite parent, FormContext context) {
        pane = new RecordPane(parent, context, EditPlace.header(""));
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    @Override
    public void show(EditPlace place) {
        pane.reveal(place);
    }

    @Override
    public boolean isGone() {
        return pane.isDisposed();
    }

    @Override
    public void dispose() {
        // The form lets go of its listeners when it is disposed.
    }
}
