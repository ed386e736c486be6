// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.form;

import java.util.List;
import java.util.Optional;

import nl.planwerk.model.schema.Field;
import nl.planwerk.workbench.forms.FieldMarks;
import nl.planwerk.workbench.forms.FieldPlaces;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.forms.RecordAction;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.forms.internal.editor.EditorFactory;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHelp;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.Note;
import nl.planwerk.workbench.forms.internal.field.RecordBinding;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
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
    private final Label mark;
    private Optional<NoteLine> notes = Optional.empty();
    private List<FieldMarks.Mark> marks = List.of();

    FieldCell(Composite parent, RecordBinding binding, Field<T> field, Runnable resized) {
        this.resized = resized;
        this.readOnly = EditorFactory.readOnly(binding, field);
        this.host = new FieldHost<>(binding, field, this::showNotes, resized);
        FormContext context = binding.context();
        box = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(box);
        FieldPlaces.set(box, () -> binding.address().place(field.id()));
        Composite row = context.toolkit().createComposite(box);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        List<Control> labels = labels(row, context, field);
        labels.forEach(label -> RecordAction.offer(label, context.actions(), () -> host.place()));
        mark = context.toolkit().createLabel(row, "");
        GridDataFactory.swtDefaults().indent(8, 0).exclude(true).applyTo(mark);
        editor = EditorFactory.create(box, host);
        GridDataFactory.fillDefaults().grab(true, editor.wide()).hint(60, SWT.DEFAULT).applyTo(editor.control());
        box.setLayoutData(editor.wide() ? FieldGridLayout.WIDE : null);
        host.attach(editor);
        help(labels);
        host.refresh(true);
    }

    /** Says behind the label how much is to be said of the field; the words are its tool tip. */
    void mark() {
        FormContext context = host.context();
        List<FieldMarks.Mark> now = context.marks().of(host.binding().address().place(host.field().id()));
        if (now.equals(marks)) {
            return;
        }
        marks = now;
        long errors = marks.stream().filter(FieldMarks.Mark::error).count();
        long count = errors > 0 ? errors : marks.size();
        String key = (errors > 0 ? "mark.error" : "mark.warning") + (count == 1 ? "" : "s");
        String text = marks.isEmpty() ? "" : context.text(key, count);
        String tip = String.join("\n", marks.stream().map(FieldMarks.Mark::message).toList());
        context.theme().apply(mark, errors > 0 ? FormTheme.ERROR : FormTheme.HINT);
        mark.setText(text);
        mark.setToolTipText(tip.replace("&", "&&"));
        WidgetIds.set(mark, "mark." + host.binding().address().widgetPrefix().replace('/', '.') + "." + host.field().id(),
                text + ", " + host.label() + ": " + tip);
        ((GridData) mark.getLayoutData()).exclude = marks.isEmpty();
        mark.setVisible(!marks.isEmpty());
        mark.getParent().layout(true);
    }

    private List<Control> labels(Composite row, FormContext context, Field<T> field) {
        Label label = context.toolkit().createLabel(row, host.label().replace("&", "&&"), SWT.WRAP);
        if (field.required()) {
            Label mark = context.toolkit().createLabel(row, "*");
            context.theme().apply(mark, FormTheme.ERROR);
            return List.of(row, label, mark);
        }
        return List.of(row, label);
    }

    private void help(List<Control> labels) {
        HelpTip help = new HelpTip(box, host.label(),
                () -> FieldHelp.of(host.context(), host.binding().type(), host.field(), host.value()));
        labels.forEach(help::tip);
        help.attach(editor.control());
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
