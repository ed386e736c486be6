// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.value.Unit;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.EnergyFlows;
import nl.planwerk.vocabulary.Plans;

/**
 * Demand of a molecule in one year, and what there is of it, in petajoules. Only years of which all is known: what a
 * terminal for several molecules takes in of each is not.
 *
 * @param molecule code of {@link RijnmondMoerdijk#MOLECULE}, which is the code of its energy carrier too
 * @param demand   of the plan's scenario
 * @param made     in the cluster, or brought in by other ways, in the plan's scenario
 * @param imported by the terminals that work by then
 */
public record MoleculeBalance(int year, String molecule, BigDecimal demand, BigDecimal made, BigDecimal imported) {
    /** Lower heating values in petajoules per kilotonne, as the Energy Transition Model has them. */
    private static final Map<String, BigDecimal> HEATING_VALUES = new TreeMap<>(Map.of("hydrogen", new BigDecimal("0.1201"),
            "ammonia", new BigDecimal("0.0186"), "methanol", new BigDecimal("0.0199")));
    private static final BigDecimal ROUNDING = new BigDecimal("1.005");

    /** The balances of that plan, by molecule and year. */
    public static List<MoleculeBalance> of(Plan plan) {
        List<MoleculeBalance> balances = new ArrayList<>();
        HEATING_VALUES.keySet().forEach(molecule -> {
            Map<Integer, BigDecimal> made = flows(plan, molecule, "supply");
            flows(plan, molecule, "demand").forEach((year, demand) -> imported(plan, molecule, year).ifPresent(imported ->
                    balances.add(new MoleculeBalance(year, molecule, demand, made.getOrDefault(year, BigDecimal.ZERO), imported))));
        });
        return balances;
    }

    private static Map<Integer, BigDecimal> flows(Plan plan, String carrier, String direction) {
        Map<Integer, BigDecimal> sums = new TreeMap<>();
        for (Item flow : plan.items(EnergyFlows.SECTION_ID)) {
            if (flow.get(EnergyFlows.CARRIER).filter(carrier::equals).isPresent()
                    && flow.get(EnergyFlows.DIRECTION).filter(direction::equals).isPresent()) {
                plan.get(Plans.SCENARIO).flatMap(code -> flow.get(EnergyFlows.ENERGY).map(all -> all.byScenario().get(code)))
                        .ifPresent(series -> add(series, plan, sums));
            }
        }
        return sums;
    }

    private static void add(YearSeries series, Plan plan, Map<Integer, BigDecimal> sums) {
        BigDecimal factor = plan.vocabulary().unit(series.unit()).map(Unit::factor).orElse(BigDecimal.ONE);
        series.values().forEach((year, value) -> sums.merge(year, value.value().multiply(factor), BigDecimal::add));
    }

    private static Optional<BigDecimal> imported(Plan plan, String molecule, int year) {
        Figures figures = new Figures(plan.vocabulary());
        Total total = Total.of(plan.items(ImportTerminals.SECTION.id()).stream()
                .filter(terminal -> terminal.list(ImportTerminals.MOLECULES).contains(molecule)
                        && !Starts.after(terminal, ImportTerminals.START_YEAR, year))
                .map(terminal -> terminal.list(ImportTerminals.MOLECULES).size() > 1 ? Optional.empty()
                        : figures.at(terminal, ImportTerminals.AMOUNT, year, "kt/yr")));
        return total.complete().map(HEATING_VALUES.get(molecule)::multiply);
    }

    /** Whether there is less than is asked, by more than rounding. */
    public boolean isShort() {
        return demand.compareTo(made.add(imported).multiply(ROUNDING)) > 0;
    }
}
