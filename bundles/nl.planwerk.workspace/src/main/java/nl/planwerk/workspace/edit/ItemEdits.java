// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.SectionType;

/** Finds and replaces records of a plan by their address. What is not on the way stays the same object. */
public final class ItemEdits {

    private ItemEdits() {
    }

    /** The record at the address, if it is there. */
    public static Optional<Item> find(Plan plan, RecordAddress address) {
        return top(plan, address).flatMap(item -> find(item, address.path()));
    }

    /** The record at the end of the way down from an item, if it is there; the item itself for no way. */
    public static Optional<Item> find(Item item, List<RecordAddress.Step> path) {
        Optional<Item> found = Optional.of(item);
        for (RecordAddress.Step step : path) {
            found = found.flatMap(parent -> embedded(parent, step.field()).stream()
                    .filter(record -> record.id().equals(step.record())).findFirst());
        }
        return found;
    }

    private static Optional<Item> top(Plan plan, RecordAddress address) {
        if (address.isHeader()) {
            return Optional.of(plan.header());
        }
        Section section = plan.section(address.section());
        return address.item().isEmpty() ? section.first() : section.item(address.item());
    }

    /** The type of the record at the address, whether or not it is there; empty if the vocabulary knows no such place. */
    public static Optional<EntityType> type(Plan plan, RecordAddress address) {
        Optional<EntityType> type = address.isHeader() ? Optional.of(plan.vocabulary().header())
                : plan.vocabulary().section(address.section()).map(SectionType::entity);
        for (RecordAddress.Step step : address.path()) {
            type = type.flatMap(t -> t.field(step.field())).map(Field::kind)
                    .filter(FieldKind.Records.class::isInstance).map(kind -> ((FieldKind.Records) kind).type());
        }
        return type;
    }

    /**
     * A plan in which the record at the address is changed. A missing item of a section is made first, under the address's
     * id (or the section's, if that is empty); a missing embedded record leaves the plan as it is.
     */
    public static Plan change(Plan plan, RecordAddress address, UnaryOperator<Item> change) {
        if (address.isHeader()) {
            return plan.withHeader(change(plan.header(), address.path(), change));
        }
        Optional<EntityType> type = plan.vocabulary().section(address.section()).map(SectionType::entity);
        if (type.isEmpty()) {
            return plan;
        }
        Item before = top(plan, address).orElseGet(() ->
                Item.of(address.item().isEmpty() ? address.section() : address.item(), type.get()));
        Item after = change(before, address.path(), change);
        return after == before ? plan : plan.edit(address.section(), section -> section.with(after));
    }

    /** The item with the record at the end of the way down changed; the same item if that is not there. */
    public static Item change(Item item, List<RecordAddress.Step> path, UnaryOperator<Item> change) {
        if (path.isEmpty()) {
            return change.apply(item);
        }
        RecordAddress.Step step = path.get(0);
        List<Item> records = embedded(item, step.field());
        List<Item> copy = new ArrayList<>(records);
        copy.replaceAll(record -> record.id().equals(step.record())
                ? change(record, path.subList(1, path.size()), change) : record);
        return same(records, copy) ? item : item.withMember(step.field(), List.copyOf(copy));
    }

    private static boolean same(List<Item> one, List<Item> other) {
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** The records embedded in a field; empty if there are none. */
    @SuppressWarnings("unchecked")
    public static List<Item> embedded(Item item, String field) {
        return item.type().field(field).filter(f -> f.kind() instanceof FieldKind.Records)
                .map(f -> item.list((Field<List<Item>>) f)).orElse(List.of());
    }

    /** The record with the field set, or without it. */
    public static <T> Item set(Item item, Field<T> field, Optional<T> value) {
        return value.map(v -> item.with(field, v)).orElseGet(() -> item.without(field));
    }
}
