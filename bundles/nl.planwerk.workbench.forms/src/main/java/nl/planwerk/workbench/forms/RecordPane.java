// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import nl.planwerk.model.schema.Field;
import nl.planwerk.workbench.forms.internal.form.FormScroller;
import nl.planwerk.workspace.EditPlace;

/** The {@link RecordForm} of one record, with room around it, that scrolls. */
public final class RecordPane extends Composite {
    private final RecordForm form;
    private boolean going;

    /** @param place as for {@link RecordForm#create} */
    public RecordPane(Composite parent, FormContext context, EditPlace place) {
        this(parent, context, place, field -> true);
    }

    /** A pane with some of the record's fields. */
    public RecordPane(Composite parent, FormContext context, EditPlace place, Predicate<Field<?>> shown) {
        super(parent, SWT.NONE);
        addDisposeListener(event -> going = true);
        context.toolkit().adapt(this);
        GridLayoutFactory.fillDefaults().margins(12, 8).applyTo(this);
        FormScroller scroller = new FormScroller(this, context);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
        form = RecordForm.create(scroller, context, place, shown);
        FieldPlaces.set(this, form::place);
        scroller.setContent(form.control());
        scroller.reflow(true);
    }

    /** Scrolls to a field of the record and focuses it. */
    public void reveal(EditPlace place) {
        form.reveal(place);
    }

    /** Not while it goes: SWT hands the focus of a widget that is disposed to its parents, and this one's fields are gone by then. */
    @Override
    public boolean setFocus() {
        if (going) {
            return false;
        }
        form.setFocus();
        return true;
    }
}
