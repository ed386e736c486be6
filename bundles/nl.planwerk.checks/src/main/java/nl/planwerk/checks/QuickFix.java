// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks;

import java.util.function.UnaryOperator;

import nl.planwerk.model.diff.ChangeSet;
import nl.planwerk.model.diff.PlanDiff;
import nl.planwerk.model.plan.Plan;

/**
 * A mechanical mend of a problem, to be applied as one edit that can be undone.
 *
 * @param label what it does
 * @param edit  makes the mended plan
 */
public record QuickFix(Text label, UnaryOperator<Plan> edit) {

    /** What it would change in a plan. */
    public ChangeSet preview(Plan plan) {
        return PlanDiff.between(plan, edit.apply(plan));
    }
}
