// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.Optional;

import nl.planwerk.model.reading.DateText;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.ParsedText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A date known to the year, the month or the day, typed as text. */
final class DateEditor implements FieldEditor<PartialDate> {
    private static final int WIDTH = 170;

    private final Composite box;
    private final ParsedText<PartialDate> text;

    DateEditor(Composite parent, FieldHost<PartialDate> host) {
        box = Widgets.row(parent, host, 1);
        text = new ParsedText<>(box, host, "", DateText.of(host.context().formats()), SWT.SINGLE, typing -> write(host));
        text.message(host.context().text("date.format"));
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text.widget());
    }

    private void write(FieldHost<PartialDate> host) {
        host.write(text.value(), true);
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void show(Optional<PartialDate> value) {
        text.show(value);
    }

    @Override
    public void focus() {
        text.widget().setFocus();
    }
}
