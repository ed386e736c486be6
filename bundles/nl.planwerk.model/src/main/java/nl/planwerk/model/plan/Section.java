// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One section of a plan: an introduction in Markdown (may be empty) and its items. Immutable.
 *
 * @param id           section type id
 * @param introduction Markdown, empty if there is none
 * @param items        in the author's order; at most one if the section type is single
 * @param unknown      members of the file that are not known here, kept in order
 */
public record Section(String id, String introduction, List<Item> items, Map<String, RawValue> unknown) {

    public Section {
        items = Collections.unmodifiableList(items instanceof ArrayList<Item> own ? own : new ArrayList<>(items));
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    }

    public static Section empty(String id) {
        return new Section(id, "", List.of(), Map.of());
    }

    public Optional<Item> item(String itemId) {
        return items.stream().filter(i -> i.id().equals(itemId)).findFirst();
    }

    /** The first item, for a single section. */
    public Optional<Item> first() {
        return items.stream().findFirst();
    }

    public Section withIntroduction(String text) {
        return new Section(id, text, items, unknown);
    }

    public Section withItems(List<Item> newItems) {
        return new Section(id, introduction, new ArrayList<>(newItems), unknown);
    }

    /** A copy with the item of the same id replaced, or the item added at the end. */
    public Section with(Item item) {
        List<Item> copy = new ArrayList<>(items);
        for (int i = 0; i < copy.size(); i++) {
            if (copy.get(i).id().equals(item.id())) {
                copy.set(i, item);
                return new Section(id, introduction, copy, unknown);
            }
        }
        copy.add(item);
        return new Section(id, introduction, copy, unknown);
    }

    /** A copy without the item. */
    public Section without(String itemId) {
        return withItems(items.stream().filter(i -> !i.id().equals(itemId)).toList());
    }
}
