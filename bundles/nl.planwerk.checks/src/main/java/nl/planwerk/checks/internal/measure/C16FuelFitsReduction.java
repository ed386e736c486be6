// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.analysis.convert.Factor;
import nl.planwerk.analysis.convert.FactorSets;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Assumptions;
import nl.planwerk.vocabulary.Codes;
import nl.planwerk.vocabulary.EnergyDeltas;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;

/**
 * The fuel saved, times its emission factor, is within 20 percent of the reduction claimed: {@code kt = PJ x kg/GJ}. Not
 * asked where process emission or capture explains the difference.
 */
public final class C16FuelFitsReduction extends RecordRule {
    private static final Set<String> FUEL_ROUTES = Set.of("electrification", Codes.ROUTE_EFFICIENCY, "renewableHeat");
    private static final Set<String> WITHOUT = Set.of("electricity", "hydrogen", "greenGas", "biomass");
    private static final Map<String, String> FUELS = Map.of("residualGas", "refineryGas", "oil", "heavyFuelOil");
    private static final BigDecimal MOST = new BigDecimal("0.2");

    public C16FuelFitsReduction() {
        super("C16", Severity.WARNING, Inputs.records(Measures.SECTION_ID).withNeighbours()
                .withHeader(Plans.FACTOR_SET, Plans.SCENARIO).withSections(Assumptions.SECTION_ID));
    }

    @Override
    public void check(Item measure, PlanView plan, Problems problems) {
        boolean asked = measure.get(Measures.ROUTE).filter(FUEL_ROUTES::contains).isPresent()
                && measure.get(Measures.EFFECT_LOCATION).filter(Codes.LOCATION_SITE::equals).isPresent()
                && measure.get(Measures.CAPTURED).isEmpty() && C06UnitSlip.slip(plan, measure).isEmpty();
        if (!asked) {
            return;
        }
        for (Map.Entry<Integer, BigDecimal> claim : Read.series(plan, measure, Measures.REDUCTION).entrySet()) {
            Optional<BigDecimal> saved = saved(measure, claim.getKey(), plan);
            if (saved.isPresent() && saved.get().signum() > 0 && saved.get().subtract(claim.getValue()).abs()
                    .compareTo(claim.getValue().abs().multiply(MOST)) > 0) {
                problems.add(measure, Measures.REDUCTION, "", Read.name(measure), claim.getKey(),
                        new Amount(claim.getValue(), "ktCO2e/yr"),
                        new Amount(saved.get().setScale(1, RoundingMode.HALF_UP), "ktCO2e/yr"));
                return;
            }
        }
    }

    /** The emission of the fuel saved in a year; empty if it cannot be told from the plan. */
    private static Optional<BigDecimal> saved(Item measure, int year, PlanView plan) {
        BigDecimal kilotonne = BigDecimal.ZERO;
        for (Item delta : measure.list(Measures.ENERGY_DELTAS)) {
            String carrier = delta.get(EnergyDeltas.CARRIER).orElse("");
            if (WITHOUT.contains(carrier)) {
                continue;
            }
            BigDecimal petajoule = Read.series(plan, delta, EnergyDeltas.ENERGY).get(year);
            Optional<BigDecimal> factor = factor(carrier, plan);
            if (petajoule == null || factor.isEmpty() || delta.get(EnergyDeltas.USE).filter("feedstock"::equals).isPresent()) {
                return Optional.empty();
            }
            kilotonne = kilotonne.subtract(petajoule.multiply(factor.get()));
        }
        return Optional.of(kilotonne);
    }

    /** kg/GJ: the plan's own assumption, else that of the factor set. */
    private static Optional<BigDecimal> factor(String carrier, PlanView plan) {
        return plan.plan().items(Assumptions.SECTION_ID).stream()
                .filter(a -> a.get(Assumptions.KIND).filter("emissionFactor"::equals).isPresent()
                        && a.get(Assumptions.CARRIER).filter(carrier::equals).isPresent())
                .findFirst().flatMap(a -> Read.base(plan, a, Assumptions.VALUE))
                .or(() -> plan.plan().get(Plans.FACTOR_SET).map(FactorSets::find).orElse(Optional.of(FactorSets.latest()))
                        .map(set -> set.emission().get(FUELS.getOrDefault(carrier, carrier))).map(Factor::value));
    }
}
