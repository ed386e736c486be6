// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.summary;

import nl.planwerk.model.plan.Plan;

/**
 * A plan to be read together with others.
 *
 * @param file name by which its reader knows it
 */
public record SummaryPlan(String file, Plan plan) {
}
