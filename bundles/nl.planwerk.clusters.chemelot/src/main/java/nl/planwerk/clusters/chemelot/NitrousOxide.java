// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.Plans;

/** The nitrous oxide of a plan in one year, as mass and as the CO2 that has the same effect. */
public record NitrousOxide(Total kilotonnes, Optional<BigDecimal> factor) {
    /** Warming potentials over 100 years by code of {@link CodeLists#GWP_SET}: IPCC, fourth and fifth assessment report. */
    private static final Map<String, BigDecimal> FACTORS =
            Map.of("ar4", new BigDecimal(298), "ar5", new BigDecimal(265));

    /** Of that plan, with the warming potentials that the plan has chosen. */
    public static NitrousOxide of(Plan plan, int year) {
        Figures figures = new Figures(plan.vocabulary());
        return new NitrousOxide(Total.of(plan.items(NitrousOxideSources.SECTION.id()).stream()
                .map(source -> figures.at(source, NitrousOxideSources.EMISSION, year, "kt/yr"))),
                factor(plan));
    }

    /** By how much nitrous oxide is to be multiplied in that plan; empty if it has not chosen its warming potentials. */
    public static Optional<BigDecimal> factor(Plan plan) {
        return plan.get(Plans.GWP_SET).map(FACTORS::get);
    }

    /** Kilotonnes CO2-equivalent, if every source is known and the plan has chosen its warming potentials. */
    public Optional<BigDecimal> equivalent() {
        return kilotonnes.complete().flatMap(mass -> factor.map(mass::multiply));
    }
}
