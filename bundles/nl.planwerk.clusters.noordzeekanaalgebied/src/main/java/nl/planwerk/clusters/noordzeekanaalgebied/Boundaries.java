// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordzeekanaalgebied;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Sites;

/**
 * The cluster's emission within both boundaries, in tonnes CO2-equivalent in one year: the choice between them is the
 * largest in this cluster, so both are always shown.
 *
 * @param withGasUsers    all sites of the plan
 * @param withoutGasUsers all but the sites that burn process gas of another
 */
public record Boundaries(Total withGasUsers, Total withoutGasUsers) {
    private static final String UNIT = "tCO2e/yr";

    /** Both totals of that plan. */
    public static Boundaries of(Plan plan, int year) {
        Figures figures = new Figures(plan.vocabulary());
        Set<String> users = new TreeSet<>();
        plan.items(GasAllocations.SECTION.id())
                .forEach(gas -> gas.get(GasAllocations.USER).ifPresent(user -> users.add(user.id())));
        Total all = Total.NONE;
        Total others = Total.NONE;
        for (Item site : plan.items(Sites.SECTION_ID)) {
            Optional<BigDecimal> emission = figures.at(site, Sites.EMISSIONS, year, UNIT);
            all = all.plus(emission);
            others = users.contains(site.id()) ? others : others.plus(emission);
        }
        return new Boundaries(all, others);
    }
}
