// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanCheck;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Rule;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.clusters.chemelot.CarbonBalance;
import nl.planwerk.clusters.chemelot.CarbonFlows;
import nl.planwerk.clusters.chemelot.Chemelot;
import nl.planwerk.model.check.Severity;
import org.osgi.service.component.annotations.Component;

/** What goes into the site as carbon comes out as product, emission or waste, but for a few per cent. */
@Component(service = Check.class)
public final class CarbonCloses extends Rule implements PlanCheck {
    private static final String UNIT = "kt/yr";

    public CarbonCloses() {
        super(Chemelot.ID + ":carbonCloses", Severity.ERROR, Inputs.sections(CarbonFlows.SECTION.id()), Chemelot.TEXTS);
    }

    @Override
    public void check(PlanView plan, Problems problems) {
        for (int year : Figures.years(plan.plan().items(CarbonFlows.SECTION.id()), CarbonFlows.CARBON)) {
            CarbonBalance balance = CarbonBalance.of(plan.plan(), year);
            if (!balance.closes().orElse(true)) {
                BigDecimal open = balance.openShare().orElseThrow().abs().setScale(1, RoundingMode.HALF_UP);
                problems.section(severity(), CarbonFlows.SECTION.id(), "", year, new Amount(balance.in().known(), UNIT),
                        new Amount(balance.out().known(), UNIT), open, CarbonBalance.TOLERANCE);
            }
        }
    }
}
