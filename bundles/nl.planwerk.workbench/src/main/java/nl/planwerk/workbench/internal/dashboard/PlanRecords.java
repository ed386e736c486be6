// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dashboard;

import java.util.Optional;

import nl.planwerk.model.diff.PlanIndex;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workspace.EditPlace;

/** The records of a plan by id: what they are called, and where they are edited. For any thread. */
final class PlanRecords {
    private final ValueText values;
    private final PlanIndex index;

    PlanRecords(Plan plan, Formats formats) {
        this.values = ValueText.of(plan, formats);
        this.index = PlanIndex.of(plan);
    }

    /** The name by which readers know the record of that id. */
    Optional<String> name(String id) {
        return index.item(id).map(values::name);
    }

    /** Where the record of that id is edited. */
    Optional<EditPlace> place(String id) {
        return index.find(id).map(record -> EditPlace.item(record.section(), id));
    }
}
