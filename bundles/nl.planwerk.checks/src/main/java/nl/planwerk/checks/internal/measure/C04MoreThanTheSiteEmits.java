// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Sites;

/** The measures at a site take away more than it emits. */
public final class C04MoreThanTheSiteEmits extends RecordRule {

    public C04MoreThanTheSiteEmits() {
        super("C04", Severity.ERROR, Inputs.records(Sites.SECTION_ID).withNeighbours().withHeader(Plans.SCENARIO));
    }

    @Override
    public void check(Item site, PlanView plan, Problems problems) {
        List<Item> measures = SiteSums.measures(plan, site);
        if (SiteSums.slip(plan, measures)) {
            return;
        }
        for (Map.Entry<Integer, BigDecimal> sum : SiteSums.sum(plan, measures, Measures.REDUCTION).entrySet()) {
            Optional<BigDecimal> emitted = Read.reference(plan, site, sum.getKey());
            if (emitted.isPresent() && sum.getValue().compareTo(emitted.get()) > 0) {
                problems.add(site, Sites.REFERENCE_EMISSIONS, "", Read.name(site), sum.getKey(),
                        new Amount(sum.getValue(), "ktCO2e/yr"), new Amount(emitted.get(), "ktCO2e/yr"));
                return;
            }
        }
    }
}
