// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.energy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.EnergyDeltas;
import nl.planwerk.vocabulary.EnergyFlows;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Sites;

/** The highest power that a site asks for fits its connection as it is or as it is planned. */
public final class C19PeakPower extends RecordRule {

    public C19PeakPower() {
        super("C19", Severity.WARNING, Inputs.records(Sites.SECTION_ID).withNeighbours().withHeader(Plans.SCENARIO));
    }

    @Override
    public void check(Item site, PlanView plan, Problems problems) {
        Map<Integer, BigDecimal> planned = Read.series(plan, site, Sites.PLANNED_CAPACITY);
        Optional<BigDecimal> contracted = Read.base(plan, site, Sites.CONTRACTED);
        for (Map.Entry<Integer, BigDecimal> peak : peaks(site, plan).entrySet()) {
            Optional<BigDecimal> may = Optional.ofNullable(planned.get(peak.getKey()))
                    .or(() -> planned.isEmpty() ? contracted : Optional.empty());
            if (may.isPresent() && peak.getValue().compareTo(may.get()) > 0) {
                problems.add(site, Sites.PLANNED_CAPACITY, "", Read.name(site), peak.getKey(),
                        new Amount(peak.getValue(), "MW"), new Amount(may.get(), "MW"));
                return;
            }
        }
    }

    /** By year: the stated demand of the site, or what its measures add if that is more. */
    private static Map<Integer, BigDecimal> peaks(Item site, PlanView plan) {
        Map<Integer, BigDecimal> peaks = new TreeMap<>();
        plan.users(site.id(), Measures.TYPE).stream().filter(m -> Read.counts(m) && Read.onlyAt(m, site))
                .flatMap(m -> m.list(Measures.ENERGY_DELTAS).stream())
                .filter(d -> d.get(EnergyDeltas.CARRIER).filter("electricity"::equals).isPresent())
                .forEach(d -> Read.series(plan, d, EnergyDeltas.PEAK)
                        .forEach((year, value) -> peaks.merge(year, value, BigDecimal::add)));
        plan.users(site.id(), EnergyFlows.TYPE).stream()
                .filter(f -> f.get(EnergyFlows.CARRIER).filter("electricity"::equals).isPresent()
                        && f.get(EnergyFlows.DIRECTION).filter("demand"::equals).isPresent())
                .forEach(f -> Read.scenario(plan, f, EnergyFlows.PEAK)
                        .forEach((year, value) -> peaks.merge(year, value, BigDecimal::max)));
        return peaks;
    }
}
