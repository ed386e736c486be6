// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.zeeland;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Sites;

/**
 * The emission of the region by country in one year, in tonnes CO2-equivalent. The Dutch total holds Dutch sites only.
 *
 * @param foreign sites abroad; unknown as long as one of them has no figure
 */
public record CountryTotals(Total dutch, Total foreign) {
    private static final String UNIT = "tCO2e/yr";

    /** Both totals of that plan. */
    public static CountryTotals of(Plan plan, int year) {
        Figures figures = new Figures(plan.vocabulary());
        return new CountryTotals(
                Total.of(plan.items(Sites.SECTION_ID).stream()
                        .map(site -> figures.at(site, Sites.EMISSIONS, year, UNIT))),
                Total.of(plan.items(ForeignSites.SECTION.id()).stream()
                        .map(site -> figures.at(site, ForeignSites.EMISSIONS, year, UNIT))));
    }

    /** Both countries together. */
    public Total region() {
        return dutch.plus(foreign);
    }
}
