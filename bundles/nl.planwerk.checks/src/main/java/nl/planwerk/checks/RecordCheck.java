// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks;

import nl.planwerk.model.plan.Item;

/** A check asked of every record of some sections, each by itself. */
public non-sealed interface RecordCheck extends Check {

    /** Reports what is wrong with one record. Reads nothing but what {@link #inputs()} names. */
    void check(Item item, PlanView plan, Problems problems);
}
