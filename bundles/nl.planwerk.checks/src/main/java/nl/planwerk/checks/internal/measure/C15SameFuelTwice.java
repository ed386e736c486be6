// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.measure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.checks.Text.Code;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.EnergyDeltas;
import nl.planwerk.vocabulary.EnergyFlows;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Sites;

/** The measures at a site save more of a fuel than the site uses: two of them cut the same use. */
public final class C15SameFuelTwice extends RecordRule {
    private static final BigDecimal ROUNDING = new BigDecimal("1.005");

    public C15SameFuelTwice() {
        super("C15", Severity.ERROR, Inputs.records(Sites.SECTION_ID).withNeighbours().withHeader(Plans.SCENARIO));
    }

    @Override
    public void check(Item site, PlanView plan, Problems problems) {
        Map<String, BigDecimal> used = used(site, plan);
        if (used.isEmpty()) {
            return;
        }
        saved(site, plan).forEach((carrier, years) -> years.entrySet().stream()
                .filter(y -> used.containsKey(carrier)
                        && y.getValue().compareTo(used.get(carrier).multiply(ROUNDING)) > 0)
                .findFirst().ifPresent(y -> problems.add(site, Sites.NAME, "", Read.name(site), y.getKey(),
                        new Code(CodeLists.CARRIER, carrier), new Amount(y.getValue(), "PJ/yr"),
                        new Amount(used.get(carrier), "PJ/yr"))));
    }

    /** The most that the site uses of each carrier in any year, the base year included. */
    private static Map<String, BigDecimal> used(Item site, PlanView plan) {
        Map<String, Map<Integer, BigDecimal>> byYear = new TreeMap<>();
        plan.users(site.id(), EnergyFlows.TYPE).stream()
                .filter(f -> f.get(EnergyFlows.DIRECTION).filter("demand"::equals).isPresent())
                .forEach(f -> f.get(EnergyFlows.CARRIER).ifPresent(carrier -> Read.scenario(plan, f, EnergyFlows.ENERGY)
                        .forEach((year, value) -> byYear.computeIfAbsent(carrier, c -> new TreeMap<>())
                                .merge(year, value, BigDecimal::add))));
        Map<String, BigDecimal> most = new HashMap<>();
        byYear.forEach((carrier, years) -> years.values().stream().max(BigDecimal::compareTo)
                .ifPresent(value -> most.put(carrier, value)));
        return most;
    }

    private static Map<String, Map<Integer, BigDecimal>> saved(Item site, PlanView plan) {
        Map<String, Map<Integer, BigDecimal>> saved = new TreeMap<>();
        for (Item measure : plan.users(site.id(), Measures.TYPE)) {
            if (Read.counts(measure) && Read.onlyAt(measure, site)) {
                measure.list(Measures.ENERGY_DELTAS).forEach(d -> d.get(EnergyDeltas.CARRIER).ifPresent(carrier ->
                        Read.series(plan, d, EnergyDeltas.ENERGY).forEach((year, value) -> {
                            if (value.signum() < 0) {
                                saved.computeIfAbsent(carrier, c -> new TreeMap<>())
                                        .merge(year, value.negate(), BigDecimal::add);
                            }
                        })));
            }
        }
        return saved;
    }
}
