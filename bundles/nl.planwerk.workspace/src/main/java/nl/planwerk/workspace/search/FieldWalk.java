// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.search;

import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.workspace.edit.ItemEdits;
import nl.planwerk.workspace.edit.RecordAddress;

/** All values of a plan in the order of the vocabulary's sections, those of embedded records in place of their lists. */
abstract class FieldWalk {

    /** Walks through a plan. */
    final void walk(Plan plan) {
        record(RecordAddress.header(), plan.header());
        for (SectionType type : plan.vocabulary().sections()) {
            Section section = plan.section(type.id());
            introduction(new RecordAddress(type.id(), "", List.of()), section.introduction());
            for (Item item : section.items()) {
                record(RecordAddress.item(type.id(), item.id()), item);
            }
        }
    }

    private void record(RecordAddress address, Item item) {
        if (isEnough()) {
            return;
        }
        for (Field<?> field : item.type().fields()) {
            if (field.kind() instanceof FieldKind.Records) {
                ItemEdits.embedded(item, field.id())
                        .forEach(record -> record(address.down(field.id(), record.id()), record));
            } else {
                item.get(field).ifPresent(value -> value(address, item, field, value));
            }
        }
    }

    /** Whether to pass over all records that follow. */
    abstract boolean isEnough();

    /** A section's introduction, which may be empty. */
    abstract void introduction(RecordAddress section, String text);

    /** A value of a record's field that is no list of embedded records. */
    abstract void value(RecordAddress address, Item record, Field<?> field, Object value);
}
