// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.checks.Inputs;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.vocabulary.Plans;

/**
 * What differs between two plans, found by identity.
 *
 * @param header   ids of changed members of the header
 * @param sections ids of changed sections
 * @param items    records that changed, came or went
 */
public record Delta(Set<String> header, Set<String> sections, List<Pair> items) {

    /** A record before and after; empty if it was not there. */
    public record Pair(String section, Optional<Item> before, Optional<Item> after) {
    }

    /** Compares two plans. */
    public static Delta between(Plan before, Plan after) {
        Set<String> sections = new HashSet<>();
        List<Pair> items = new ArrayList<>();
        Set<String> ids = new HashSet<>(before.sections().keySet());
        ids.addAll(after.sections().keySet());
        for (String id : ids) {
            if (before.sections().get(id) != after.sections().get(id)) {
                sections.add(id);
                if (before.section(id).items() != after.section(id).items()) {
                    items(before.section(id), after.section(id), items);
                }
            }
        }
        return new Delta(header(before.header(), after.header()), sections, items);
    }

    private static Set<String> header(Item before, Item after) {
        Set<String> changed = new HashSet<>();
        if (before != after) {
            Set<String> names = new HashSet<>(before.members().keySet());
            names.addAll(after.members().keySet());
            names.stream().filter(n -> !Optional.ofNullable(before.members().get(n))
                    .equals(Optional.ofNullable(after.members().get(n)))).forEach(changed::add);
        }
        return changed;
    }

    private static void items(Section before, Section after, List<Pair> pairs) {
        List<Item> old = before.items();
        List<Item> now = after.items();
        int start = 0;
        while (start < old.size() && start < now.size() && old.get(start) == now.get(start)) {
            start++;
        }
        int oldEnd = old.size();
        int nowEnd = now.size();
        while (oldEnd > start && nowEnd > start && old.get(oldEnd - 1) == now.get(nowEnd - 1)) {
            oldEnd--;
            nowEnd--;
        }
        Map<String, Item> gone = new HashMap<>();
        old.subList(start, oldEnd).forEach(item -> gone.put(item.id(), item));
        for (Item item : now.subList(start, nowEnd)) {
            Item was = gone.remove(item.id());
            if (was != item) {
                pairs.add(new Pair(before.id(), Optional.ofNullable(was), Optional.of(item)));
            }
        }
        gone.values().forEach(item -> pairs.add(new Pair(before.id(), Optional.of(item), Optional.empty())));
    }

    /** Whether a check with these inputs has to run as a whole. */
    public boolean reaches(Inputs inputs) {
        boolean whole = inputs.sections().contains(Inputs.ALL);
        return header.contains(Plans.STATUS.id()) || header.stream().anyMatch(f -> whole || inputs.header().contains(f))
                || sections.stream().anyMatch(s -> whole || inputs.sections().contains(s));
    }
}
