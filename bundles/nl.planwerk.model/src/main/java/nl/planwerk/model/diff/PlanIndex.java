// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;

/** Finds the items of one plan by id, and who refers to them. Immutable; building it reads the plan once. */
public final class PlanIndex {
    private final Map<String, Entry> entries;
    private final Map<String, List<Use>> uses;

    private PlanIndex(Map<String, Entry> entries, Map<String, List<Use>> uses) {
        this.entries = entries;
        this.uses = uses;
    }

    /** An item and the id of its section. */
    public record Entry(String section, Item item) {
    }

    /**
     * A reference, seen from its target.
     *
     * @param section of the item that refers; {@code plan} for the header
     * @param item    id of the item that refers
     * @param field   its field in which the reference stands, in an embedded record or as a figure's source too
     */
    public record Use(String section, String item, String field) {
    }

    public static PlanIndex of(Plan plan) {
        Map<String, Entry> entries = new HashMap<>();
        Map<String, List<Use>> uses = new HashMap<>();
        uses("plan", plan.header(), uses);
        for (Object part : plan.sections().values()) {
            if (part instanceof Section section) {
                for (Item item : section.items()) {
                    entries.putIfAbsent(item.id(), new Entry(section.id(), item));
                    uses(section.id(), item, uses);
                }
            }
        }
        uses.replaceAll((id, list) -> List.copyOf(list));
        return new PlanIndex(entries, uses);
    }

    private static void uses(String section, Item item, Map<String, List<Use>> uses) {
        item.members().forEach((field, value) -> {
            Use use = new Use(section, item.id(), field);
            References.in(value, id -> {
                List<Use> list = uses.computeIfAbsent(id, key -> new ArrayList<>());
                if (list.isEmpty() || !list.get(list.size() - 1).equals(use)) {
                    list.add(use);
                }
            });
        });
    }

    /** The item of that id and its section. */
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The item of that id. */
    public Optional<Item> item(String id) {
        return find(id).map(Entry::item);
    }

    /** The fields that refer to that id, in the plan's order, each once; the target itself may be missing. */
    public List<Use> usedBy(String id) {
        return uses.getOrDefault(id, List.of());
    }
}
