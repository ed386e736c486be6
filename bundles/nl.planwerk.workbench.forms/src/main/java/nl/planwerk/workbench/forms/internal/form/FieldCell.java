// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.planwerk.model.schema.Field;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.forms.internal.editor.EditorFactory;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.Note;
import nl.planwerk.workbench.forms.internal.field.RecordBinding;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * One field on a form: its label with the mark of a required field, its editor, and the notes under it.
 *
 * @param <T> type of the field's value
 */
final class FieldCell<T> {
    private final FieldHost<T> host;
    private final FieldEditor<T> editor;
    private final Composite box;
    private final Composite notes;
    private final Label icon;
    private final Label note;
    private final Runnable resized;
    private final boolean readOnly;

    FieldCell(Composite parent, RecordBinding binding, Field<T> field, Runnable resized) {
        this.resized = resized;
        this.readOnly = EditorFactory.readOnly(binding, field);
        this.host = new FieldHost<>(binding, field, this::showNotes, resized);
        FormContext context = binding.context();
        box = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(box);
        List<Control> labels = labels(context, field);
        editor = EditorFactory.create(box, host);
        GridDataFactory.fillDefaults().grab(true, editor.wide()).hint(60, SWT.DEFAULT).applyTo(editor.control());
        notes = context.toolkit().createComposite(box);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(notes);
        icon = context.toolkit().createLabel(notes, "");
        icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        note = context.toolkit().createLabel(notes, "", SWT.WRAP);
        note.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(notes);
        notes.setVisible(false);
        box.setLayoutData(editor.wide() ? FieldGridLayout.WIDE : null);
        host.attach(editor);
        help(context, field, labels);
        editor.show(host.value());
        host.refresh(true);
    }

    private List<Control> labels(FormContext context, Field<T> field) {
        Composite row = context.toolkit().createComposite(box);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label label = context.toolkit().createLabel(row, host.label().replace("&", "&&"), SWT.WRAP);
        context.theme().apply(label, FormTheme.MUTED);
        if (field.required()) {
            Label mark = context.toolkit().createLabel(row, "*");
            mark.setToolTipText(context.text("field.required"));
            context.theme().apply(mark, FormTheme.ERROR);
            return List.of(row, label, mark);
        }
        return List.of(row, label);
    }

    private void help(FormContext context, Field<T> field, List<Control> labels) {
        Optional<String> text = context.vocabulary().fieldHelp(host.binding().type(), field, context.locale());
        text.ifPresent(help -> {
            labels.forEach(label -> label.setToolTipText(help));
            new HelpTip(box, host.label(), help).on(editor.control());
        });
    }

    private void showNotes() {
        if (box.isDisposed() || notes == null || notes.isDisposed()) {
            return;
        }
        List<Note> all = host.notes();
        boolean error = all.stream().anyMatch(Note::error);
        String text = all.stream().map(Note::text).distinct().collect(Collectors.joining("\n"));
        if (!text.equals(note.getText())) {
            note.setText(text);
            icon.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(error
                    ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_INFORMATION).getImage());
            host.context().theme().apply(note, error ? FormTheme.ERROR : FormTheme.HINT);
            ((GridData) notes.getLayoutData()).exclude = all.isEmpty();
            notes.setVisible(!all.isEmpty());
            resized.run();
        }
    }

    /** Whether it was built to show only. */
    boolean readOnly() {
        return readOnly;
    }

    FieldHost<T> host() {
        return host;
    }

    FieldEditor<T> editor() {
        return editor;
    }

    /** What to bring into view. */
    Control control() {
        return box;
    }
}
