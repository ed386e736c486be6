// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks;

/** A check asked once of a whole plan. */
public non-sealed interface PlanCheck extends Check {

    /** Reports what is wrong. Reads nothing but what {@link #inputs()} names. */
    void check(PlanView plan, Problems problems);
}
