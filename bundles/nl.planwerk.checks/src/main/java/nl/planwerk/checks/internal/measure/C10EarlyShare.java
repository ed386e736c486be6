// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import nl.planwerk.analysis.Figures;
import nl.planwerk.analysis.Total;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.checks.internal.PlanRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.vocabulary.Measures;

/** More than half of the reduction in the first target year comes from projects that are still in the early phase. */
public final class C10EarlyShare extends PlanRule {
    private static final BigDecimal HALF = new BigDecimal(50);

    public C10EarlyShare() {
        super("C10", Severity.WARNING, Inputs.everything());
    }

    @Override
    public void check(PlanView plan, Problems problems) {
        int year = plan.analysis().years().get(0);
        Optional<Total> share = plan.analysis().value(Figures.SHARE_EARLY, year);
        Optional<Total> early = plan.analysis().value(Figures.REDUCTION_EARLY, year);
        if (share.isPresent() && early.isPresent() && share.get().known().compareTo(HALF) > 0) {
            problems.section(severity(), Measures.SECTION_ID, "", year, new Amount(early.get().known(), "ktCO2e/yr"),
                    share.get().known().setScale(0, RoundingMode.HALF_UP), early.get().records());
        }
    }
}
