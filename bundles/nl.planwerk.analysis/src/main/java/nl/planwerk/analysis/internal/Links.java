// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.ItemRef;

/**
 * To which records a record refers, in its embedded records too; citations of sources do not count. Reads no other fields
 * than those that can refer, which it remembers by type. Not thread-safe.
 */
final class Links {
    private static final Set<String> CITATIONS = Set.of("sources", "source");
    private final Map<EntityType, List<Field<?>>> fields = new IdentityHashMap<>();

    /** Calls back with the id of each target, as often as it is named. */
    void of(Item item, Consumer<String> target) {
        for (Field<?> field : fields(item.type())) {
            Object value = item.members().get(field.id());
            if (value instanceof ItemRef ref) {
                target.accept(ref.id());
            } else if (value instanceof List<?> list) {
                for (Object element : list) {
                    if (element instanceof ItemRef ref) {
                        target.accept(ref.id());
                    } else if (element instanceof Item inner) {
                        of(inner, target);
                    }
                }
            }
        }
    }

    private List<Field<?>> fields(EntityType type) {
        List<Field<?>> known = fields.get(type);
        if (known == null) {
            known = new ArrayList<>();
            fields.put(type, known);
            for (Field<?> field : type.fields()) {
                if (!CITATIONS.contains(field.id()) && refers(field.kind())) {
                    known.add(field);
                }
            }
        }
        return known;
    }

    /** A record that embeds records of its own type refers: its list of fields is not complete yet when it is asked. */
    private boolean refers(FieldKind<?> kind) {
        return kind instanceof FieldKind.Reference || kind instanceof FieldKind.References
                || kind instanceof FieldKind.Records records
                && (fields.containsKey(records.type()) || !fields(records.type()).isEmpty());
    }
}
