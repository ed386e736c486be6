// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;

/**
 * One record of a plan, immutable. Members that the entity type does not know are kept as {@link RawValue} in their
 * place, so that they are written back as they were.
 */
public final class Item {
    private final String id;
    private final EntityType type;
    private final Map<String, Object> members;

    private Item(String id, EntityType type, Map<String, Object> members) {
        this.id = id;
        this.type = type;
        this.members = members;
    }

    /** An empty record. */
    public static Item of(String id, EntityType type) {
        return new Item(id, type, Map.of());
    }

    /**
     * A record with these members; for the codec.
     *
     * @param members value by member name, in the order of the file; a {@link RawValue} where the type is unknown
     */
    public static Item of(String id, EntityType type, Map<String, Object> members) {
        return new Item(id, type, Collections.unmodifiableMap(new LinkedHashMap<>(members)));
    }

    /**
     * Collects the members of one record without copying them at the end; for the codec. Not thread-safe.
     */
    public static final class Builder {
        private Map<String, Object> members = new LinkedHashMap<>();

        /**
         * Adds a member.
         *
         * @return false if there is one of that name already
         */
        public boolean add(String name, Object value) {
            return members.putIfAbsent(name, value) == null;
        }

        /** The record; nothing can be added to this builder afterwards. */
        public Item build(String id, EntityType type) {
            Map<String, Object> done = Collections.unmodifiableMap(members);
            members = Map.of();
            return new Item(id, type, done);
        }
    }

    /** Stable id, unique in its plan. Embedded records have one too, unique in their list. */
    public String id() {
        return id;
    }

    public EntityType type() {
        return type;
    }

    /** The value of a field, or empty if it is unknown. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> get(Field<T> field) {
        Object value = members.get(field.id());
        return value == null || value instanceof RawValue ? Optional.empty() : Optional.of((T) value);
    }

    /** The elements of a list field; empty if there are none. */
    public <T> List<T> list(Field<List<T>> field) {
        return get(field).orElse(List.of());
    }

    /** A copy with the field set; the same record if it had that very value. */
    public <T> Item with(Field<T> field, T value) {
        return withMember(field.id(), value);
    }

    /** A copy without a value for the field. */
    public Item without(Field<?> field) {
        return withoutMember(field.id());
    }

    /** A copy with a member set, typed or raw; a new one stands where the type wants it, or at the end. */
    public Item withMember(String name, Object value) {
        if (value.equals(members.get(name))) {
            return this;
        }
        Map<String, Object> copy = new LinkedHashMap<>(members);
        if (copy.put(name, value) == null) {
            copy = MemberOrder.inserted(copy, name, type.order());
        }
        return new Item(id, type, Collections.unmodifiableMap(copy));
    }

    /** A copy without the member. */
    public Item withoutMember(String name) {
        if (!members.containsKey(name)) {
            return this;
        }
        Map<String, Object> copy = new LinkedHashMap<>(members);
        copy.remove(name);
        return new Item(id, type, Collections.unmodifiableMap(copy));
    }

    /** A copy under another id. */
    public Item withId(String newId) {
        return new Item(newId, type, members);
    }

    /** All members by name, in written order: typed values, and raw ones that the type does not know. */
    public Map<String, Object> members() {
        return members;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Item that && id.equals(that.id)
                && type.id().equals(that.type.id()) && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + members.hashCode();
    }

    @Override
    public String toString() {
        return type.id() + " " + id + " " + members;
    }
}
