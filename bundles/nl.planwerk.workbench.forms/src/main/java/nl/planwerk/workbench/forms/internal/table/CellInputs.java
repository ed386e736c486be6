// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.table;

import java.util.List;
import java.util.Optional;

import nl.planwerk.exchange.CellInput;
import nl.planwerk.exchange.TableColumns;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;
import nl.planwerk.workbench.forms.FormContext;

/** The cells of one table as they can be typed into. What they share is made anew only for another plan. */
final class CellInputs {
    private final FormContext context;
    private final ItemList list;
    private Optional<Plan> read = Optional.empty();
    private TableColumns columns;

    CellInputs(FormContext context, ItemList list) {
        this.context = context;
        this.list = list;
    }

    /** The cell of a record's field, as the plan has it now; empty if its values do not fit into one. */
    Optional<CellInput> of(Item item, Field<?> field) {
        Plan plan = context.session().plan();
        if (read.isEmpty() || read.get() != plan) {
            columns = TableColumns.of(plan, list.type(), List.of(), List.of(), context.locale());
            read = Optional.of(plan);
        }
        return CellInput.of(plan, now(item), field, columns);
    }

    /** The record as the plan has it: rows may be one step behind. */
    private Item now(Item item) {
        return list.items().stream().filter(other -> other.id().equals(item.id())).findFirst().orElse(item);
    }
}
