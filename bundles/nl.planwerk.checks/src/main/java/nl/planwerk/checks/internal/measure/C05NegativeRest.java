// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Codes;
import nl.planwerk.vocabulary.EmissionRecords;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Sites;

/** Less than nothing is left at a site, although no biogenic CO2 is captured there. */
public final class C05NegativeRest extends RecordRule {

    public C05NegativeRest() {
        super("C05", Severity.ERROR, Inputs.records(Sites.SECTION_ID).withNeighbours().withHeader(Plans.SCENARIO));
    }

    @Override
    public void check(Item site, PlanView plan, Problems problems) {
        List<Item> measures = SiteSums.measures(plan, site);
        Map<Integer, BigDecimal> declines = SiteSums.sum(plan, measures, Measures.PRODUCTION_DECLINE);
        if (declines.isEmpty() || negativeEmission(site, measures) || SiteSums.slip(plan, measures)) {
            return;
        }
        Map<Integer, BigDecimal> reductions = SiteSums.sum(plan, measures, Measures.REDUCTION);
        for (Map.Entry<Integer, BigDecimal> decline : declines.entrySet()) {
            BigDecimal reduced = reductions.getOrDefault(decline.getKey(), BigDecimal.ZERO);
            BigDecimal rest = Read.reference(plan, site, decline.getKey())
                    .map(emitted -> emitted.subtract(reduced)).orElse(BigDecimal.ZERO);
            if (rest.signum() > 0 && rest.compareTo(decline.getValue()) < 0) {
                problems.add(site, Sites.REFERENCE_EMISSIONS, "", Read.name(site), decline.getKey(),
                        new Amount(rest.subtract(decline.getValue()), "ktCO2e/yr"));
                return;
            }
        }
    }

    private static boolean negativeEmission(Item site, List<Item> measures) {
        return site.list(Sites.EMISSION_RECORDS).stream()
                .anyMatch(r -> r.get(EmissionRecords.ORIGIN).filter(Codes.ORIGIN_BIOGENIC::equals).isPresent())
                && measures.stream().anyMatch(m -> m.get(Measures.CAPTURED).isPresent());
    }
}
