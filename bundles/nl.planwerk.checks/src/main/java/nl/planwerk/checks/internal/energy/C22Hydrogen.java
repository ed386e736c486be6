// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.energy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.checks.internal.PlanRule;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.Assumptions;
import nl.planwerk.vocabulary.EnergyFlows;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.WindLinks;

/**
 * Hydrogen made and brought in covers the demand, and electrolysers make what is stated:
 * {@code kt = MW x h / (kWh/kg) / 1000}.
 */
public final class C22Hydrogen extends PlanRule {
    private static final BigDecimal ROUNDING = new BigDecimal("1.005");
    private static final BigDecimal MOST = new BigDecimal("0.05");

    public C22Hydrogen() {
        super("C22", Severity.ERROR, Inputs.sections(EnergyFlows.SECTION_ID, WindLinks.SECTION_ID, Assumptions.SECTION_ID)
                .withHeader(Plans.SCENARIO));
    }

    @Override
    public void check(PlanView plan, Problems problems) {
        Map<Integer, BigDecimal> demand = new TreeMap<>();
        Map<Integer, BigDecimal> supply = new TreeMap<>();
        plan.plan().items(EnergyFlows.SECTION_ID).stream()
                .filter(f -> f.get(EnergyFlows.CARRIER).filter("hydrogen"::equals).isPresent())
                .forEach(f -> Read.scenario(plan, f, EnergyFlows.ENERGY).forEach((year, value) -> f.get(EnergyFlows.DIRECTION)
                        .ifPresent(way -> (way.equals("demand") ? demand : supply).merge(year, value, BigDecimal::add))));
        demand.entrySet().stream().filter(d -> supply.containsKey(d.getKey())
                && d.getValue().compareTo(supply.get(d.getKey()).multiply(ROUNDING)) > 0).findFirst()
                .ifPresent(d -> problems.section(severity(), EnergyFlows.SECTION_ID, "balance", d.getKey(),
                        new Amount(d.getValue(), "PJ/yr"), new Amount(supply.get(d.getKey()), "PJ/yr")));
        plan.plan().items(WindLinks.SECTION_ID).forEach(link -> electrolyser(link, plan, problems));
    }

    private static void electrolyser(Item link, PlanView plan, Problems problems) {
        Optional<BigDecimal> power = Read.base(plan, link, WindLinks.ELECTROLYSER);
        Optional<BigDecimal> stated = Read.base(plan, link, WindLinks.HYDROGEN);
        Optional<BigDecimal> hours = assumed("h/yr", plan);
        Optional<BigDecimal> use = assumed("kWh/kg", plan);
        if (power.isPresent() && stated.isPresent() && hours.isPresent() && use.isPresent() && use.get().signum() > 0) {
            BigDecimal made = power.get().multiply(hours.get()).divide(use.get(), 6, RoundingMode.HALF_UP)
                    .movePointLeft(3);
            if (made.subtract(stated.get()).abs().compareTo(made.multiply(MOST)) > 0) {
                problems.add(link, WindLinks.HYDROGEN, "electrolyser", Read.name(link), new Amount(stated.get(), "kt/yr"),
                        new Amount(made.setScale(1, RoundingMode.HALF_UP), "kt/yr"));
            }
        }
    }

    private static Optional<BigDecimal> assumed(String unit, PlanView plan) {
        return plan.plan().items(Assumptions.SECTION_ID).stream()
                .filter(a -> a.get(Assumptions.KIND).filter("technique"::equals).isPresent())
                .flatMap(a -> a.get(Assumptions.VALUE).stream()).filter(q -> q.unit().equals(unit))
                .map(Quantity::value).findFirst();
    }
}
