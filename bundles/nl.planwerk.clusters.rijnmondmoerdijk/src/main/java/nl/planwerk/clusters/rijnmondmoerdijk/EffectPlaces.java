// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Codes;
import nl.planwerk.vocabulary.HeatNetworks;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Phases;

/**
 * Where the reductions of a plan come about, in kilotonnes CO2-equivalent in one year. Only what is inside counts towards
 * the cluster's goal. Left out are umbrellas and parts, what was stopped, and less production.
 *
 * @param inside  at the cluster's sites
 * @param shared  in this cluster and others, in shares that are not known
 * @param outside in the power sector, with users of heat, elsewhere or abroad
 * @param unsaid  where the plan does not say
 */
public record EffectPlaces(Total inside, Total shared, Total outside, Total unsaid) {
    private static final String UNIT = "ktCO2e/yr";
    private static final Set<String> INSIDE = Set.of(Codes.LOCATION_SITE, Codes.LOCATION_CLUSTER);

    /** Measures with their reduction in that year, and heat networks that work by then with what they avoid. */
    public static EffectPlaces of(Plan plan, int year) {
        Figures figures = new Figures(plan.vocabulary());
        EffectPlaces places = new EffectPlaces(Total.NONE, Total.NONE, Total.NONE, Total.NONE);
        for (Item measure : plan.items(Measures.SECTION_ID)) {
            if (counts(measure)) {
                places = places.plus(measure, figures.at(measure, Measures.REDUCTION, year, UNIT));
            }
        }
        for (Item network : plan.items(HeatNetworks.SECTION_ID)) {
            if (counts(network) && !Starts.after(network, HeatNetworks.START_YEAR, year)) {
                places = places.plus(network, figures.of(network, HeatNetworks.AVOIDED, UNIT));
            }
        }
        return places;
    }

    private static boolean counts(Item item) {
        return item.get(Measures.UMBRELLA).filter(umbrella -> umbrella).isEmpty() && item.get(Measures.PART_OF).isEmpty()
                && item.get(Measures.PHASE).filter(Phases.STOPPED::equals).isEmpty()
                && item.get(Measures.ROUTE).filter(Codes.ROUTE_PRODUCTION_CHANGE::equals).isEmpty();
    }

    private EffectPlaces plus(Item item, Optional<BigDecimal> reduction) {
        String place = item.get(Measures.EFFECT_LOCATION).orElse("");
        if (place.isEmpty()) {
            return new EffectPlaces(inside, shared, outside, unsaid.plus(reduction));
        }
        if (INSIDE.contains(place)) {
            return new EffectPlaces(inside.plus(reduction), shared, outside, unsaid);
        }
        return place.equals("severalClusters") ? new EffectPlaces(inside, shared.plus(reduction), outside, unsaid)
                : new EffectPlaces(inside, shared, outside.plus(reduction), unsaid);
    }
}
