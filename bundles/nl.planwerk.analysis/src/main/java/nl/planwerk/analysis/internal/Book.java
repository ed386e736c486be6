// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.vocabulary.References;

/** The records of a plan by id, and who refers to whom; citations of sources do not count. Immutable. */
final class Book {
    private final SharedMap<String, Item> items;
    private final SharedMap<String, List<String>> users;

    private Book(SharedMap<String, Item> items, SharedMap<String, List<String>> users) {
        this.items = items;
        this.users = users;
    }

    static Book of(Plan plan) {
        int records = plan.sections().values().stream().mapToInt(p -> p instanceof Section s ? s.items().size() : 0).sum();
        Map<String, Item> items = new HashMap<>(records * 2);
        Map<String, List<String>> users = new HashMap<>(records);
        Links links = new Links();
        plan.sections().values().forEach(part -> {
            if (part instanceof Section section && !section.id().equals(References.SECTION_ID)) {
                section.items().forEach(item -> {
                    items.put(item.id(), item);
                    links.of(item, target -> addOnce(users.computeIfAbsent(target, id -> new ArrayList<>(2)), item.id()));
                });
            }
        });
        return new Book(SharedMap.of(items), SharedMap.of(users));
    }

    /** A record adds itself in one go, so it can only be the last one already. */
    private static void addOnce(List<String> list, String id) {
        if (list.isEmpty() || !list.get(list.size() - 1).equals(id)) {
            list.add(id);
        }
    }

    /** The book after these records were replaced, added or taken out. */
    Book with(Changes changes) {
        Map<String, Optional<Item>> newItems = new HashMap<>();
        Map<String, Optional<List<String>>> newUsers = new HashMap<>();
        Links links = new Links();
        changes.removed().forEach(item -> {
            newItems.put(item.id(), Optional.empty());
            targets(item, links).forEach(t -> edit(newUsers, t, list -> list.remove(item.id())));
        });
        changes.added().forEach(item -> {
            newItems.put(item.id(), Optional.of(item));
            targets(item, links).forEach(t -> edit(newUsers, t, list -> list.add(item.id())));
        });
        return new Book(items.with(newItems), users.with(newUsers));
    }

    private void edit(Map<String, Optional<List<String>>> edits, String target, Consumer<List<String>> edit) {
        edit.accept(edits.computeIfAbsent(target, t -> Optional.of(new ArrayList<>(users(t)))).orElseThrow());
    }

    Optional<Item> item(String id) {
        return items.get(id);
    }

    /** Ids of the records that refer to this one, each once. */
    List<String> users(String id) {
        return users.get(id).orElse(List.of());
    }

    /** The records of one type that refer to this one. */
    List<Item> users(String id, String type) {
        List<String> ids = users(id);
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Item> result = new ArrayList<>(ids.size());
        ids.forEach(user -> item(user).filter(i -> i.type().id().equals(type)).ifPresent(result::add));
        return result;
    }

    private static Set<String> targets(Item item, Links links) {
        Set<String> targets = new LinkedHashSet<>(4);
        links.of(item, targets::add);
        return targets;
    }
}
