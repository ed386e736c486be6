// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience;

import nl.planwerk.model.plan.Plan;

/**
 * A plan as an audience may see it.
 *
 * @param plan    holds nothing that the audience may not see
 * @param account of what was left out
 */
public record Redacted(Plan plan, Audience audience, Account account) {
}
