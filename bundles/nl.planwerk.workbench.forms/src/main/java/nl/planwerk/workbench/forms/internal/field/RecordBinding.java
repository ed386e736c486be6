// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.field;

import java.util.Optional;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workspace.edit.ItemEdits;
import nl.planwerk.workspace.edit.RecordAddress;
import nl.planwerk.workspace.Edit;

/** Which record a form shows, and how its fields are written. */
public final class RecordBinding {
    private final FormContext context;
    private final EntityType type;
    private final NestedForms nested;
    private RecordAddress address;
    private Optional<Item> item;
    private boolean gone;

    public RecordBinding(FormContext context, EntityType type, RecordAddress address, NestedForms nested) {
        this.nested = nested;
        this.context = context;
        this.type = type;
        this.address = address;
        this.item = ItemEdits.find(context.session().plan(), address);
    }

    public FormContext context() {
        return context;
    }

    public EntityType type() {
        return type;
    }

    /** Makes the forms of embedded records. */
    public NestedForms nested() {
        return nested;
    }

    public RecordAddress address() {
        return address;
    }

    /** The record as it was last read. */
    public Optional<Item> item() {
        return item;
    }

    /** Another record of the same type from now on. */
    public void move(RecordAddress to) {
        address = to;
        item = ItemEdits.find(context.session().plan(), to);
        gone = false;
    }

    /** Reads the record anew; false if it is the very same object. */
    public boolean refresh() {
        Optional<Item> now = ItemEdits.find(context.session().plan(), address);
        if (now.isPresent() && item.isPresent() && now.get() == item.get()) {
            return false;
        }
        gone = now.isEmpty() && (gone || item.isPresent());
        item = now;
        return true;
    }

    public <T> Optional<T> value(Field<T> field) {
        return item.flatMap(i -> i.get(field));
    }

    /** Writes a field, unless the record has been deleted meanwhile. */
    public <T> void write(Field<T> field, Optional<T> value, boolean typing) {
        if (gone) {
            return;
        }
        RecordAddress at = address;
        String label = context.text("edit.field", context.vocabulary().fieldLabel(type, field, context.locale()));
        context.session().apply(new Edit(label, at.place(field.id()), typing,
                plan -> ItemEdits.change(plan, at, record -> ItemEdits.set(record, field, value))));
    }
}
