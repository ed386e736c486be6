// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;

/** Changes to a list of records: new lists, the argument stays as it is. */
public final class ListEdits {

    private ListEdits() {
    }

    /** With a record put after the last of {@code ids}, or at the end if none of them is there. */
    public static List<Item> insert(List<Item> items, Set<String> ids, List<Item> added) {
        List<Item> copy = new ArrayList<>(items);
        int at = copy.size();
        for (int i = 0; i < items.size(); i++) {
            if (ids.contains(items.get(i).id())) {
                at = i + 1;
            }
        }
        copy.addAll(at, added);
        return copy;
    }

    public static List<Item> remove(List<Item> items, Set<String> ids) {
        return items.stream().filter(item -> !ids.contains(item.id())).toList();
    }

    /** With each of the records one place further to the front; a block at the front stays. */
    public static List<Item> up(List<Item> items, Set<String> ids) {
        List<Item> copy = new ArrayList<>(items);
        for (int i = 1; i < copy.size(); i++) {
            if (ids.contains(copy.get(i).id()) && !ids.contains(copy.get(i - 1).id())) {
                Collections.swap(copy, i, i - 1);
            }
        }
        return copy;
    }

    /** With each of the records one place further to the back; a block at the back stays. */
    public static List<Item> down(List<Item> items, Set<String> ids) {
        List<Item> copy = new ArrayList<>(items);
        Collections.reverse(copy);
        List<Item> moved = new ArrayList<>(up(copy, ids));
        Collections.reverse(moved);
        return moved;
    }

    /**
     * Copies of the records under new ids. Where the record's name is a text, it says that it is a copy.
     *
     * @param mark added to the name
     */
    public static List<Item> copies(List<Item> items, Set<String> ids, Supplier<String> newId, String mark) {
        return items.stream().filter(item -> ids.contains(item.id())).map(item -> marked(item.withId(newId.get()), mark)).toList();
    }

    @SuppressWarnings("unchecked")
    private static Item marked(Item item, String mark) {
        if (!(item.type().keyField().kind() instanceof FieldKind.Text kind)) {
            return item;
        }
        Field<String> name = (Field<String>) item.type().keyField();
        return item.get(name).map(text -> text + mark).filter(text -> text.length() <= kind.maxLength())
                .map(text -> item.with(name, text)).orElse(item);
    }
}
