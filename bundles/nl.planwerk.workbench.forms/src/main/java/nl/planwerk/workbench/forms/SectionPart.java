// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

import nl.planwerk.model.plan.Item;

/** Some of the items of a section, shown and edited as a list of their own. For the thread of the user interface. */
public interface SectionPart {
    /** All of a section's items. */
    SectionPart ALL = new SectionPart() {
        @Override
        public boolean holds(Item item) {
            return true;
        }

        @Override
        public Item adopt(Item item) {
            return item;
        }

        @Override
        public List<Item> of(List<Item> items) {
            return items;
        }
    };

    /** Whether an item is one of them. */
    boolean holds(Item item);

    /** A new item, made one of them. */
    Item adopt(Item item);

    /** Those of these items that are part of it, in their order. */
    default List<Item> of(List<Item> items) {
        return items.stream().filter(this::holds).toList();
    }

    /** The section's items with the part changed and all others where they were; what comes into the part is adopted. */
    default List<Item> change(List<Item> items, UnaryOperator<List<Item>> change) {
        Iterator<Item> changed = change.apply(of(items)).stream().map(item -> holds(item) ? item : adopt(item)).iterator();
        List<Item> result = new ArrayList<>();
        for (Item item : items) {
            if (!holds(item)) {
                result.add(item);
            } else if (changed.hasNext()) {
                result.add(changed.next());
            }
        }
        changed.forEachRemaining(result::add);
        return result;
    }
}
