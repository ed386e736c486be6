// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.RecordForm;
import nl.planwerk.workspace.EditPlace;

/** The form of one record, with room around it, that scrolls. */
final class RecordPane extends SharedScrolledComposite {
    private final RecordForm form;

    RecordPane(Composite parent, FormContext context, EditPlace place) {
        super(parent, SWT.V_SCROLL);
        setExpandHorizontal(true);
        setExpandVertical(true);
        Composite room = context.toolkit().createComposite(this);
        GridLayoutFactory.fillDefaults().margins(12, 8).applyTo(room);
        form = RecordForm.create(room, context, place);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
        context.toolkit().adapt(this);
        setContent(room);
        reflow(true);
    }

    /** Scrolls to a field of the record and focuses it. */
    void reveal(EditPlace place) {
        form.reveal(place);
    }

    @Override
    public boolean setFocus() {
        form.setFocus();
        return true;
    }
}
