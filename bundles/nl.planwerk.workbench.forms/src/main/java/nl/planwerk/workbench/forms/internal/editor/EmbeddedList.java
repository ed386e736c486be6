// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workspace.edit.ItemEdits;
import nl.planwerk.workspace.edit.RecordAddress;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.table.ItemList;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;

/** The records embedded in a field. */
record EmbeddedList(FieldHost<List<Item>> host, EntityType type) implements ItemList {

    @Override
    public List<Item> items() {
        return host.value().orElse(List.of());
    }

    @Override
    public void change(String labelKey, String itemId, UnaryOperator<List<Item>> change) {
        FormContext context = host.context();
        RecordAddress address = host.binding().address();
        String kind = context.vocabulary().label("entity." + type.id(), context.locale());
        context.session().apply(Edit.of(context.text(labelKey, kind), address.down(host.field().id(), itemId).place(""),
                plan -> ItemEdits.change(plan, address, item -> {
                    List<Item> now = change.apply(item.list(host.field()));
                    return ItemEdits.set(item, host.field(), now.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(now)));
                })));
    }

    @Override
    public EditPlace place(String itemId) {
        return itemId.isEmpty() ? host.place() : host.binding().address().down(host.field().id(), itemId).place("");
    }

    @Override
    public String widgetPrefix() {
        return host.binding().address().widgetPrefix() + "/" + host.field().id();
    }

    @Override
    public boolean referable() {
        return false;
    }
}
