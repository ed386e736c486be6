// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.plan.Section;

/** One section while changes are applied to it. */
final class SectionEdit {
    private final Section section;
    private String introduction;
    private final Map<String, RawValue> unknown;
    private final Map<String, Item> items = new LinkedHashMap<>();
    /** What is not where it was, by position in the result. */
    private final TreeMap<Integer, Item> added = new TreeMap<>();
    private final TreeMap<Integer, String> moved = new TreeMap<>();

    SectionEdit(Section section) {
        this.section = section;
        this.introduction = section.introduction();
        this.unknown = new LinkedHashMap<>(section.unknown());
        section.items().forEach(item -> items.put(item.id(), item));
    }

    void introduction(String text) {
        introduction = text;
    }

    Map<String, RawValue> unknown() {
        return unknown;
    }

    void change(String id, UnaryOperator<Item> change) {
        items.computeIfPresent(id, (key, item) -> change.apply(item));
    }

    void insert(int index, Item item) {
        added.put(index, item);
    }

    void remove(String id) {
        items.remove(id);
    }

    void move(String id, int to) {
        moved.put(to, id);
    }

    /** Whoever stayed keeps the order; the others are put in from the first position to the last. */
    Section done() {
        moved.forEach((to, id) -> {
            Item item = items.remove(id);
            if (item != null) {
                added.put(to, item);
            }
        });
        List<Item> stayed = new ArrayList<>(items.values());
        List<Item> result = new ArrayList<>(stayed.size() + added.size());
        int next = 0;
        for (Map.Entry<Integer, Item> entry : added.entrySet()) {
            while (result.size() < entry.getKey() && next < stayed.size()) {
                result.add(stayed.get(next++));
            }
            result.add(entry.getValue());
        }
        result.addAll(stayed.subList(next, stayed.size()));
        return new Section(section.id(), introduction, result, unknown);
    }
}
