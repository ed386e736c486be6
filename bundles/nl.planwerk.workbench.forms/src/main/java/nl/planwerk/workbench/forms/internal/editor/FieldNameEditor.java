// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.model.format.FieldNames;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.Note;
import nl.planwerk.workspace.edit.ItemEdits;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A field of the record that this one is about, by its label. An id that the record does not have stays, and is said to be
 * missing.
 */
final class FieldNameEditor implements FieldEditor<String> {
    private static final String MISSING = "missing";

    private final FieldHost<String> host;
    private final FormContext context;
    private final FieldKind.FieldName kind;
    private final FieldNames names;
    private final Composite box;
    private final Combo combo;
    private final Options<String> options;

    FieldNameEditor(Composite parent, FieldHost<String> host, FieldKind.FieldName kind) {
        this.host = host;
        this.context = host.context();
        this.kind = kind;
        names = FieldNames.of(context.vocabulary(), context.locale(), id -> context.lookup().find(id).map(target -> target.item().type()));
        box = Widgets.row(parent, host, 1);
        combo = Widgets.combo(box, host, "");
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
        options = new Options<>(combo, List.of(), value -> host.write(value, false));
        Runnable unregister = context.session().onChange(event -> display());
        box.addDisposeListener(e -> unregister.run());
    }

    /** What kind of record the fields are of, as the plan is now; empty if the record is gone. */
    private Optional<EntityType> about() {
        return ItemEdits.find(context.session().plan(), host.binding().address()).flatMap(record -> names.type(record, kind));
    }

    private void display() {
        if (box.isDisposed()) {
            return;
        }
        Optional<EntityType> about = about();
        List<Options.Option<String>> offered = new ArrayList<>(List.of(new Options.Option<>(Optional.empty(), context.text("fieldName.none"))));
        about.map(EntityType::fields).orElse(List.of()).stream().map(Field::id).forEach(id -> offered.add(option(about, id)));
        Optional<String> now = host.shown();
        options.offer(offered, now.map(id -> option(about, id)).orElse(offered.get(0)));
        boolean missing = now.isPresent() && about.isPresent() && names.find(about.get(), now.get()).isEmpty();
        host.note(MISSING, missing ? Optional.of(Note.hint(context.text("fieldName.missing", now.get()))) : Optional.empty());
    }

    /** Of a record that is gone nobody knows whether it has the field: then it is what other records call it. */
    private Options.Option<String> option(Optional<EntityType> about, String id) {
        return new Options.Option<>(Optional.of(id), about.isEmpty() ? context.lookup().texts().value(host.field(), id)
                : names.find(about.get(), id).orElseGet(() -> context.text("reference.missing", id)));
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void show(Optional<String> value) {
        display();
    }

    @Override
    public void focus() {
        combo.setFocus();
    }
}
