// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.form;

import java.util.List;
import java.util.Optional;

import nl.planwerk.model.schema.Field;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.forms.internal.editor.EditorFactory;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.Note;
import nl.planwerk.workbench.forms.internal.field.RecordBinding;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * One field on a form: its label with the mark of a required field, its editor, and the notes under it.
 *
 * @param <T> type of the field's value
 */
final class FieldCell<T> {
    private final FieldHost<T> host;
    private final FieldEditor<T> editor;
    private final Composite box;
    private final Runnable resized;
    private final boolean readOnly;
    private Optional<NoteLine> notes = Optional.empty();

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
        box.setLayoutData(editor.wide() ? FieldGridLayout.WIDE : null);
        host.attach(editor);
        help(context, field, labels);
        host.refresh(true);
    }

    private List<Control> labels(FormContext context, Field<T> field) {
        Composite row = context.toolkit().createComposite(box);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label label = context.toolkit().createLabel(row, host.label().replace("&", "&&"), SWT.WRAP);
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
            new HelpTip(box, host.label(), help).attach(editor.control());
        });
    }

    private void showNotes() {
        List<Note> all = host.notes();
        if (box.isDisposed() || all.isEmpty() && notes.isEmpty()) {
            return;
        }
        if (notes.isEmpty()) {
            notes = Optional.of(new NoteLine(box, host.context()));
        }
        if (notes.get().show(all)) {
            resized.run();
            if (all.stream().anyMatch(Note::error)) {
                FormToolkit.ensureVisible(box);
            }
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
