// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.recovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.plan.Section;

/**
 * What differs from one plan to the next, as a plan file of its own that holds only the records which are new or changed. A
 * member {@value #MEMBER} of it says the rest:
 *
 * <pre>
 * header   true if the header differs
 * sections ids of all sections in order, if they differ
 * whole    ids of the sections that stand in it as a whole
 * order    by section, the ids of all its items in order, if they differ
 * unknown  all unknown members of the plan, if they differ
 * </pre>
 *
 * <p>It is read without any vocabulary, so that plugins may come and go between writing and reading.
 */
final class Delta {
    static final String MEMBER = "delta";

    private final Plan before;
    private final Plan after;
    private final Map<String, Object> sections = new LinkedHashMap<>();
    private final List<Object> whole = new ArrayList<>();
    private final Map<String, Object> order = new LinkedHashMap<>();

    private Delta(Plan before, Plan after) {
        this.before = before;
        this.after = after;
    }

    static byte[] between(Plan before, Plan after) {
        return new Delta(before, after).bytes();
    }

    private byte[] bytes() {
        after.sections().forEach((id, part) -> {
            Object old = before.sections().get(id);
            if (part != old) {
                part(id, old, part);
            }
        });
        Map<String, Object> rest = new LinkedHashMap<>();
        boolean header = before.header() != after.header();
        rest.put("header", header);
        if (!List.copyOf(before.sections().keySet()).equals(List.copyOf(after.sections().keySet()))) {
            rest.put("sections", List.copyOf(after.sections().keySet()));
        }
        rest.put("whole", whole);
        rest.put("order", order);
        if (before.unknown() != after.unknown()) {
            Map<String, Object> unknown = new LinkedHashMap<>();
            after.unknown().forEach((name, value) -> unknown.put(name, value.tree()));
            rest.put("unknown", unknown);
        }
        Item shown = header ? after.header() : Item.of("plan", after.header().type());
        return new PlanCodec().write(Plan.of(after.vocabulary(), after.plugin(), shown, sections,
                Map.of(MEMBER, RawValue.ofTree(rest))));
    }

    private void part(String id, Object old, Object part) {
        if (!(part instanceof Section section) || !(old instanceof Section earlier)) {
            whole.add(id);
            sections.put(id, part);
            return;
        }
        Map<String, Item> known = new LinkedHashMap<>();
        earlier.items().forEach(item -> known.put(item.id(), item));
        List<Item> changed = new ArrayList<>();
        List<Object> ids = new ArrayList<>();
        for (Item item : section.items()) {
            ids.add(item.id());
            if (known.get(item.id()) != item) {
                changed.add(item);
            }
        }
        sections.put(id, section.withItems(changed));
        if (!ids.equals(List.copyOf(known.keySet()))) {
            order.put(id, ids);
        }
    }
}
