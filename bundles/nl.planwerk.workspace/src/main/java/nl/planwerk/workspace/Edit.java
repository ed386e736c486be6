// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import java.util.function.UnaryOperator;

import nl.planwerk.model.plan.Plan;

/**
 * One edit that an author makes, not yet applied.
 *
 * @param label  what is done, in the author's language, as shown in the Edit menu: "Edit Title"
 * @param place  where
 * @param typing whether it is typing, which folds with the typing just before it at the same place
 * @param change makes the new plan; returns its argument when there is nothing to change
 */
public record Edit(String label, EditPlace place, boolean typing, UnaryOperator<Plan> change) {

    /** An edit that stands alone in the history. */
    public static Edit of(String label, EditPlace place, UnaryOperator<Plan> change) {
        return new Edit(label, place, false, change);
    }

    /** An edit by typing. */
    public static Edit typed(String label, EditPlace place, UnaryOperator<Plan> change) {
        return new Edit(label, place, true, change);
    }
}
