// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.vocabulary.References;

/**
 * The records that two plans do not share. Order does not matter to a calculation, so neither does it here. Records that
 * both plans hold are skipped by identity: the cost is one look at each, and none at all for sections they share.
 */
record Changes(List<Item> removed, List<Item> added) {

    static Changes between(Plan before, Plan after) {
        Changes changes = new Changes(new ArrayList<>(), new ArrayList<>());
        Set<String> ids = new LinkedHashSet<>(before.sections().keySet());
        ids.addAll(after.sections().keySet());
        ids.remove(References.SECTION_ID);
        for (String id : ids) {
            Section old = before.section(id);
            Section now = after.section(id);
            if (old != now && old.items() != now.items()) {
                changes.compare(old.items(), now.items());
            }
        }
        return changes;
    }

    private void compare(List<Item> old, List<Item> now) {
        int shorter = Math.min(old.size(), now.size());
        int start = 0;
        while (start < shorter && old.get(start) == now.get(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && old.get(old.size() - 1 - end) == now.get(now.size() - 1 - end)) {
            end++;
        }
        middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end));
    }

    private void middle(List<Item> old, List<Item> now) {
        if (old.isEmpty() || now.isEmpty()) {
            removed.addAll(old);
            added.addAll(now);
            return;
        }
        Set<Item> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        shared.addAll(old);
        shared.retainAll(identities(now));
        old.stream().filter(item -> !shared.contains(item)).forEach(removed::add);
        now.stream().filter(item -> !shared.contains(item)).forEach(added::add);
    }

    private static Set<Item> identities(List<Item> items) {
        Set<Item> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(items);
        return set;
    }

    boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    /** Ids of all records concerned. */
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        removed.forEach(item -> ids.add(item.id()));
        added.forEach(item -> ids.add(item.id()));
        return ids;
    }

    /** Ids of the records of a type that came, went, or differ in that respect. */
    Set<String> otherwise(String type, BiPredicate<Item, Item> differ) {
        Map<String, Item> before = new HashMap<>();
        removed.stream().filter(item -> item.type().id().equals(type)).forEach(item -> before.put(item.id(), item));
        Set<String> ids = new LinkedHashSet<>();
        added.stream().filter(item -> item.type().id().equals(type)).forEach(item -> {
            Item old = before.remove(item.id());
            if (old == null || differ.test(old, item)) {
                ids.add(item.id());
            }
        });
        ids.addAll(before.keySet());
        return ids;
    }
}
