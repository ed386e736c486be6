// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dashboard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.workspace.EditPlace;

/** The records of a plan by id: what they are called, and where they are edited. For any thread. */
public final class PlanRecords {
    private final ValueText values;
    private final Map<String, Record> records = new HashMap<>();

    private record Record(String section, Item item) {
    }

    /** The records of a plan. */
    public PlanRecords(Plan plan, Formats formats) {
        this.values = ValueText.of(plan, formats);
        plan.sections().forEach((id, part) -> {
            if (part instanceof Section section) {
                section.items().forEach(item -> records.putIfAbsent(item.id(), new Record(id, item)));
            }
        });
    }

    /** The name by which readers know the record of that id. */
    public Optional<String> name(String id) {
        return Optional.ofNullable(records.get(id)).map(record -> values.name(record.item()));
    }

    /** Where the record of that id is edited. */
    public Optional<EditPlace> place(String id) {
        return Optional.ofNullable(records.get(id)).map(record -> EditPlace.item(record.section(), id));
    }
}
