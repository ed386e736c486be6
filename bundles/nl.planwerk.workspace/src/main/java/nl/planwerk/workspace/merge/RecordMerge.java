// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;

/** The records of one section, and those embedded in them, by id and field. */
final class RecordMerge {
    private final String section;
    private final List<Conflict> conflicts;
    /** Id of the section's item that is being merged; the header has none. */
    private String item = "";

    RecordMerge(String section, List<Conflict> conflicts) {
        this.section = section;
        this.conflicts = conflicts;
    }

    /**
     * Merges lists of records.
     *
     * @param path to the list; empty for the section's own
     */
    List<Item> items(List<String> path, Sides<List<Item>> lists) {
        Sides<Map<String, Item>> maps = lists.map(RecordMerge::byId);
        Map<String, Item> merged = Sides.maps(maps, (id, items) -> record(path, id, items));
        List<String> base = ids(lists.base());
        List<String> ours = ids(lists.ours());
        List<String> theirs = ids(lists.theirs());
        if (KeyOrder.merge(base, ours, theirs, merged.keySet()).disagree()) {
            add(Conflict.Kind.ORDER, path.isEmpty() ? "" : item, path, List.of(), Sides.of(base, ours, theirs));
        }
        return List.copyOf(merged.values());
    }

    private static Map<String, Item> byId(List<Item> items) {
        Map<String, Item> byId = new LinkedHashMap<>();
        items.forEach(record -> byId.put(record.id(), record));
        return byId;
    }

    private static List<String> ids(Optional<List<Item>> items) {
        return items.orElse(List.of()).stream().map(Item::id).toList();
    }

    private Optional<Item> record(List<String> path, String id, Sides<Item> records) {
        List<String> own = path.isEmpty() ? path : plus(path, id);
        if (path.isEmpty()) {
            item = id;
        }
        boolean sameType = records.map(r -> r.type().id()).settle(types -> Optional.empty()).isPresent();
        if (records.ours().isEmpty()) {
            add(Conflict.Kind.DELETED_BY_US, item, own, List.of(), records);
        } else if (records.theirs().isEmpty()) {
            add(Conflict.Kind.DELETED_BY_THEM, item, own, List.of(), records);
        } else if (sameType) {
            return Optional.of(item(own, id, records.base().isPresent() ? records
                    : new Sides<>(Optional.of(Item.of(id, records.ours().get().type())), records.ours(), records.theirs())));
        }
        return records.ours();
    }

    private static List<String> plus(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    /** Merges one record that all three have. */
    Item item(List<String> path, String id, Sides<Item> records) {
        Item ours = records.ours().orElseThrow();
        return records.settle(all -> Optional.of(Item.of(ours.id(), ours.type(), Sides.maps(all.map(Item::members),
                (name, values) -> member(plus(path, name), ours.type().field(name), values))))).orElseThrow();
    }

    private Optional<Object> member(List<String> path, Optional<Field<?>> field, Sides<Object> values) {
        if (field.isPresent() && field.get().kind() instanceof FieldKind.Records && values.all(List.class)) {
            List<Item> merged = items(path, values.map(RecordMerge::records));
            boolean everywhere = values.ours().isPresent() && values.theirs().isPresent();
            return everywhere || !merged.isEmpty() ? Optional.of(merged) : Optional.empty();
        }
        ValueMerge merge = new ValueMerge((part, sides) -> add(Conflict.Kind.VALUE, item, path, part, sides));
        return field.isPresent() ? merge.merge(field.get().kind(), values) : merge.merge(new FieldKind.Flag(), values);
    }

    @SuppressWarnings("unchecked")
    private static List<Item> records(Object list) {
        return (List<Item>) list;
    }

    private void add(Conflict.Kind kind, String of, List<String> path, List<String> part, Sides<?> values) {
        Sides<Object> objects = values.map(value -> value);
        conflicts.add(new Conflict(kind, section, of, path, part, objects.base(), objects.ours(), objects.theirs()));
    }
}
