// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordnederland;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Sites;

/**
 * The emission of a plan's sites in one year, in tonnes CO2-equivalent, with the energy sector apart from the industry.
 *
 * @param unassigned sites of which the plan does not say where they belong
 */
public record EnergySplit(Total industry, Total energy, Total unassigned) {
    /** Code of {@link NoordNederland#SPHERE_LIST}. */
    public static final String INDUSTRY = "industry";
    /** Code of {@link NoordNederland#SPHERE_LIST}. */
    public static final String ENERGY = "energySector";

    /** The three totals of that plan. */
    public static EnergySplit of(Plan plan, int year) {
        return new EnergySplit(total(plan, year, INDUSTRY), total(plan, year, ENERGY), total(plan, year, ""));
    }

    private static Total total(Plan plan, int year, String sphere) {
        Figures figures = new Figures(plan.vocabulary());
        return Total.of(plan.items(Sites.SECTION_ID).stream()
                .filter(site -> site.get(NoordNederland.SPHERE).orElse("").equals(sphere))
                .map(site -> figures.at(site, Sites.EMISSIONS, year, "tCO2e/yr")));
    }
}
