// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.Optional;

import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A value of which parts are not known to this vocabulary: shown as the file holds it, never overwritten. */
final class ReadOnlyEditor<T> implements FieldEditor<T> {
    private final Composite box;
    private final Text text;
    private final FieldHost<T> host;

    ReadOnlyEditor(Composite parent, FieldHost<T> host) {
        this.host = host;
        box = Widgets.row(parent, host, 1);
        text = new Text(box, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        host.context().toolkit().adapt(text, true, false);
        host.name(text, "");
        GridDataFactory.fillDefaults().grab(true, true).hint(60, 3 * text.getLineHeight()).applyTo(text);
        Label note = host.context().toolkit().createLabel(box, host.context().text("field.raw"), SWT.WRAP);
        host.context().theme().apply(note, FormTheme.HINT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(note);
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void show(Optional<T> value) {
        Object member = host.binding().item().map(item -> item.members().get(host.field().id())).orElse("");
        text.setText(String.valueOf(member));
    }

    @Override
    public boolean wide() {
        return true;
    }
}
