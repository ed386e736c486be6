// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.plan.Section;

/** Puts one side's value where a conflict is. */
final class Resolution {

    private Resolution() {
    }

    static Plan apply(Plan plan, Conflict conflict, Optional<Object> value, Conflict.Side side) {
        return switch (conflict.kind()) {
            case VALUE -> inItem(plan, conflict, item -> set(item, conflict.path(), conflict.part(), value));
            case INTRODUCTION -> inSection(plan, conflict, s -> s.withIntroduction((String) value.orElse("")));
            case DELETED_BY_US, DELETED_BY_THEM -> conflict.path().isEmpty()
                    ? inSection(plan, conflict, s -> s.withItems(replaced(s.items(), conflict.item(), value)))
                    : inItem(plan, conflict, item -> set(item, conflict.path(), List.of(), value));
            case ORDER -> conflict.path().isEmpty()
                    ? inSection(plan, conflict, s -> s.withItems(ordered(s.items(), (List<?>) value.orElseThrow())))
                    : inItem(plan, conflict, item -> order(item, conflict.path(), (List<?>) value.orElseThrow()));
            case ID_TWICE -> side == Conflict.Side.OURS ? plan : moved(plan, conflict.section(), (Item) value.orElseThrow());
            case UNKNOWN -> unknown(plan, conflict, value);
            case SECTION -> part(plan, conflict.section(), value);
            case PLUGIN -> plan.withPlugin((PluginStamp) value.orElseThrow());
        };
    }

    private static Plan inItem(Plan plan, Conflict conflict, UnaryOperator<Item> change) {
        if (conflict.item().isEmpty()) {
            return plan.withHeader(change.apply(plan.header()));
        }
        return plan.edit(conflict.section(), section -> section.item(conflict.item())
                .map(item -> section.with(change.apply(item))).orElse(section));
    }

    /** A section that is not there and gets nothing stays away. */
    private static Plan inSection(Plan plan, Conflict conflict, UnaryOperator<Section> change) {
        Section before = plan.section(conflict.section());
        Section after = change.apply(before);
        return after.equals(before) ? plan : plan.with(after);
    }

    /** Path: field; field, record, field...; or field, record for a whole record. */
    private static Item set(Item item, List<String> path, List<String> part, Optional<Object> value) {
        String field = path.get(0);
        if (path.size() == 1) {
            Optional<Object> whole = part.isEmpty() ? value
                    : Parts.with(Optional.ofNullable(item.members().get(field)), part, value);
            return whole.map(v -> item.withMember(field, v)).orElseGet(() -> item.withoutMember(field));
        }
        List<Item> records = records(item, field);
        String id = path.get(1);
        if (path.size() == 2) {
            List<Item> replaced = replaced(records, id, value);
            return replaced.equals(records) ? item : item.withMember(field, replaced);
        }
        List<Item> changed = records.stream()
                .map(r -> r.id().equals(id) ? set(r, path.subList(2, path.size()), part, value) : r).toList();
        return item.withMember(field, changed);
    }

    private static Item order(Item item, List<String> path, List<?> order) {
        List<Item> records = records(item, path.get(0));
        if (path.size() == 1) {
            return item.withMember(path.get(0), ordered(records, order));
        }
        return item.withMember(path.get(0), records.stream().map(r -> r.id().equals(path.get(1))
                ? order(r, path.subList(2, path.size()), order) : r).toList());
    }

    @SuppressWarnings("unchecked")
    private static List<Item> records(Item item, String field) {
        return item.members().get(field) instanceof List<?> list ? (List<Item>) list : List.of();
    }

    private static List<Item> replaced(List<Item> items, String id, Optional<Object> value) {
        List<Item> result = new ArrayList<>();
        boolean there = false;
        for (Item item : items) {
            if (!item.id().equals(id)) {
                result.add(item);
            } else if (value.isPresent()) {
                result.add((Item) value.get());
                there = true;
            }
        }
        if (!there) {
            value.ifPresent(item -> result.add((Item) item));
        }
        return result;
    }

    /** Those named in that order; the others stay behind the one they stood behind. */
    private static List<Item> ordered(List<Item> items, List<?> order) {
        Map<String, List<Item>> followers = new LinkedHashMap<>();
        Map<String, Item> named = new LinkedHashMap<>();
        String before = "";
        for (Item item : items) {
            if (order.contains(item.id())) {
                before = item.id();
                named.put(before, item);
            } else {
                followers.computeIfAbsent(before, key -> new ArrayList<>()).add(item);
            }
        }
        List<Item> result = new ArrayList<>(followers.getOrDefault("", List.of()));
        for (Object id : order) {
            if (named.containsKey(id)) {
                result.add(named.get(id));
                result.addAll(followers.getOrDefault(id, List.of()));
            }
        }
        return result;
    }

    private static Plan moved(Plan plan, String section, Item item) {
        Plan result = plan;
        for (Object part : plan.sections().values()) {
            if (part instanceof Section other && other.item(item.id()).isPresent()) {
                result = result.with(other.without(item.id()));
            }
        }
        return result.edit(section, s -> s.with(item));
    }

    private static Plan unknown(Plan plan, Conflict conflict, Optional<Object> value) {
        String name = conflict.path().get(0);
        if (conflict.section().isEmpty()) {
            return Plan.of(plan.vocabulary(), plan.plugin(), plan.header(), plan.sections(), with(plan.unknown(), name, value));
        }
        return plan.edit(conflict.section(), s -> new Section(s.id(), s.introduction(), s.items(), with(s.unknown(), name, value)));
    }

    private static Map<String, RawValue> with(Map<String, RawValue> members, String name, Optional<Object> value) {
        Map<String, RawValue> copy = new LinkedHashMap<>(members);
        value.ifPresentOrElse(v -> copy.put(name, (RawValue) v), () -> copy.remove(name));
        return copy;
    }

    private static Plan part(Plan plan, String section, Optional<Object> value) {
        Map<String, Object> copy = new LinkedHashMap<>(plan.sections());
        value.ifPresentOrElse(v -> copy.put(section, v), () -> copy.remove(section));
        return Plan.of(plan.vocabulary(), plan.plugin(), plan.header(), copy, plan.unknown());
    }
}
