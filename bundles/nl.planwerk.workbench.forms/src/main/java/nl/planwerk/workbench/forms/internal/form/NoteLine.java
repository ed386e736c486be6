// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.form;

import java.util.List;
import java.util.stream.Collectors;

import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.forms.internal.field.Note;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line under a field that says what is wrong with what was typed, or how it was read. */
final class NoteLine {
    private final FormContext context;
    private final Composite box;
    private final Label icon;
    private final Label text;

    NoteLine(Composite parent, FormContext context) {
        this.context = context;
        box = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(box);
        icon = context.toolkit().createLabel(box, "");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        text = context.toolkit().createLabel(box, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    }

    /** Shows the notes; false if they are shown already. */
    boolean show(List<Note> notes) {
        String wanted = notes.stream().map(Note::text).distinct().collect(Collectors.joining("\n"));
        if (box.isDisposed() || wanted.equals(text.getText())) {
            return false;
        }
        boolean error = notes.stream().anyMatch(Note::error);
        text.setText(wanted);
        icon.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(error
                ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_INFORMATION).getImage());
        context.theme().apply(text, error ? FormTheme.ERROR : FormTheme.HINT);
        ((GridData) box.getLayoutData()).exclude = notes.isEmpty();
        box.setVisible(!notes.isEmpty());
        return true;
    }
}
