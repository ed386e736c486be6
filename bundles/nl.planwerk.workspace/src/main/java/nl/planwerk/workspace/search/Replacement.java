// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.search;

import java.util.List;

import nl.planwerk.model.plan.Plan;

/**
 * Found words replaced by others, all in one new plan. A text that has changed since it was found, or would become longer
 * than its field takes, stays as it is and is counted.
 *
 * @param plan     the plan with the replacements
 * @param replaced how many of the hits were replaced
 * @param changed  how many stayed because their text has changed since
 * @param tooLong  how many stayed because the text would be too long
 */
public record Replacement(Plan plan, int replaced, int changed, int tooLong) {

    /**
     * Replaces the hits.
     *
     * @param hits  of {@link PlanSearch}; those that are not mutable are passed over
     * @param with  the new words
     * @param exact whether they are taken as they are; else they begin with a capital where the old ones did
     */
    public static Replacement of(Plan plan, List<TextHit> hits, String with, boolean exact) {
        return new Replacer(plan, with, exact).replace(hits);
    }
}
