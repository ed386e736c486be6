// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordzeekanaalgebied.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.RecordCheck;
import nl.planwerk.checks.Rule;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.clusters.noordzeekanaalgebied.Noordzeekanaalgebied;
import nl.planwerk.clusters.noordzeekanaalgebied.SteelBalance;
import nl.planwerk.clusters.noordzeekanaalgebied.SteelSteps;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import org.osgi.service.component.annotations.Component;

/** No step makes more steel than metal goes in, and its share of scrap is that of its figures. */
@Component(service = Check.class)
public final class SteelComesFromMetal extends Rule implements RecordCheck {
    private static final String UNIT = "kt/yr";

    public SteelComesFromMetal() {
        super(Noordzeekanaalgebied.ID + ":steelComesFromMetal", Severity.ERROR, Inputs.records(SteelSteps.SECTION.id()),
                Noordzeekanaalgebied.TEXTS);
    }

    @Override
    public void check(Item step, PlanView plan, Problems problems) {
        Figures figures = new Figures(plan.plan().vocabulary());
        String name = step.get(SteelSteps.TITLE).orElse(step.id());
        Optional<BigDecimal> stated = figures.of(step, SteelSteps.SCRAP_SHARE, "%");
        for (int year : Figures.years(List.of(step), SteelSteps.CRUDE_STEEL)) {
            SteelBalance balance = SteelBalance.of(step, year, figures);
            if (balance.loss().filter(loss -> loss.signum() < 0).isPresent()) {
                problems.add(step, SteelSteps.CRUDE_STEEL, "", name, year, new Amount(balance.steel().orElseThrow(), UNIT),
                        new Amount(balance.metalIn().known(), UNIT));
            }
            balance.scrapShare().filter(share -> stated.filter(percent -> differ(percent, share)).isPresent()).ifPresent(
                    share -> problems.add(Severity.WARNING, step, SteelSteps.SCRAP_SHARE, "scrap", name, year,
                            share.setScale(0, RoundingMode.HALF_UP), stated.orElseThrow()));
        }
    }

    private static boolean differ(BigDecimal stated, BigDecimal computed) {
        return stated.subtract(computed).abs().compareTo(BigDecimal.ONE) > 0;
    }
}
