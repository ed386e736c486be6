// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.table;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.workspace.EditPlace;
import org.eclipse.swt.widgets.Shell;

/** A list of records in the plan: the items of a section, or those embedded in a record. */
public interface ItemList {

    EntityType type();

    /** The records as the plan has them now. */
    List<Item> items();

    /**
     * Changes the list.
     *
     * @param labelKey message key of what is done, with the kind of record as argument
     * @param itemId   id of the record that undo is to show
     */
    void change(String labelKey, String itemId, UnaryOperator<List<Item>> change);

    /** Whether records ship with Planwerk that can be added. */
    default boolean known() {
        return false;
    }

    /** Asks which of the records that ship with Planwerk to add, and adds them; returns their ids. */
    default Set<String> addKnown(Shell shell) {
        return Set.of();
    }

    /** The place of a record; of the list itself for an empty id. */
    EditPlace place(String itemId);

    /** Begin of the ids of the widgets. */
    String widgetPrefix();

    /** Whether items elsewhere may refer to these records. */
    boolean referable();
}
