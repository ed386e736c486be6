// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.start;

import java.nio.file.Path;
import java.util.Optional;

import nl.planwerk.model.plan.Plan;

/**
 * What a new plan begins with.
 *
 * @param plan  empty if there is none yet
 * @param other the plan file whose pictures come along
 * @param about what it is, in words
 * @param wrong why there is no plan, in words; empty if there is one, or if nothing was chosen
 */
record Beginning(Optional<Plan> plan, Optional<Path> other, String about, String wrong) {
    /** Nothing is chosen yet. */
    static final Beginning NONE = new Beginning(Optional.empty(), Optional.empty(), "", "");

    static Beginning of(Plan plan, Optional<Path> other, String about) {
        return new Beginning(Optional.of(plan), other, about, "");
    }

    static Beginning wrong(String why) {
        return new Beginning(Optional.empty(), Optional.empty(), "", why);
    }
}
