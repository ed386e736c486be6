// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.List;

import nl.planwerk.model.plan.Plan;

/**
 * Two authors' plans in one.
 *
 * @param merged    both authors' changes; ours where they do not go together
 * @param conflicts where that is so, in the order of the plan
 */
public record MergeResult(Plan merged, List<Conflict> conflicts) {

    public MergeResult {
        conflicts = List.copyOf(conflicts);
    }
}
