// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.diff;

import java.util.List;

import nl.planwerk.model.plan.Plan;

/**
 * All differences from one plan to another.
 *
 * @param changes header first, then section by section in the earlier plan's order
 */
public record ChangeSet(List<Change> changes) {

    public ChangeSet {
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * The later plan, made from the earlier one. Equal to it in every value and in the order of items; new members and
     * sections stand where the vocabulary wants them.
     *
     * @param earlier the plan that the differences were taken from, or one equal to it
     */
    public Plan applyTo(Plan earlier) {
        return isEmpty() ? earlier : new ChangeApplier(earlier).apply(changes);
    }
}
