// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of record, described once: its fields in form order, which field names it, and which fields its tables show
 * unless the reader chooses others.
 *
 * <p>Label keys: {@code entity.<id>} (singular), {@code entity.<id>.plural}; a field's label {@code <id>.<fieldId>}, else
 * {@code field.<fieldId>}; its help {@code <label key>.help}.
 */
public final class EntityType {
    private final String id;
    private final Map<String, Field<?>> fields;
    private final Field<?> keyField;
    private final List<Field<?>> columns;

    private EntityType(String id, Map<String, Field<?>> fields, Field<?> keyField, List<Field<?>> columns) {
        this.id = id;
        this.fields = fields;
        this.keyField = keyField;
        this.columns = columns;
    }

    /**
     * Describes an entity type.
     *
     * @param keyField the field by which a person knows the record (its name or title); one of {@code fields}
     * @param fields   all fields, in the order of the form
     * @throws IllegalArgumentException for two fields of one id, a field {@code id} (an item's own), or a key field
     *                                  that is not among the fields
     */
    public static EntityType of(String id, Field<?> keyField, Field<?>... fields) {
        Map<String, Field<?>> byId = new LinkedHashMap<>();
        for (Field<?> field : fields) {
            if (field.id().equals("id") || byId.put(field.id(), field) != null) {
                throw new IllegalArgumentException("field twice or reserved: " + id + "." + field.id());
            }
        }
        if (!keyField.equals(byId.get(keyField.id()))) {
            throw new IllegalArgumentException("key field is not a field: " + id + "." + keyField.id());
        }
        return new EntityType(id, byId, keyField, List.of(keyField));
    }

    /** The same type with these default table columns. */
    public EntityType columns(Field<?>... newColumns) {
        return new EntityType(id, fields, keyField, List.of(newColumns));
    }

    /** The same type with fields added at the end (a cluster's own). */
    public EntityType plus(List<Field<?>> extra) {
        Map<String, Field<?>> all = new LinkedHashMap<>(fields);
        for (Field<?> field : extra) {
            if (all.put(field.id(), field) != null) {
                throw new IllegalArgumentException("field twice: " + id + "." + field.id());
            }
        }
        return new EntityType(id, all, keyField, columns);
    }

    public String id() {
        return id;
    }

    /** All fields in form order. */
    public List<Field<?>> fields() {
        return List.copyOf(fields.values());
    }

    public Optional<Field<?>> field(String fieldId) {
        return Optional.ofNullable(fields.get(fieldId));
    }

    public Field<?> keyField() {
        return keyField;
    }

    /** Default table columns, in order. */
    public List<Field<?>> columns() {
        return columns;
    }

    /** Member ids in canonical order. */
    public List<String> order() {
        return new ArrayList<>(fields.keySet());
    }

    @Override
    public String toString() {
        return "EntityType " + id;
    }
}
