// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk.internal;

import java.math.BigDecimal;
import java.util.List;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanCheck;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Rule;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.clusters.rijnmondmoerdijk.Co2Chain;
import nl.planwerk.clusters.rijnmondmoerdijk.Co2Links;
import nl.planwerk.clusters.rijnmondmoerdijk.RijnmondMoerdijk;
import nl.planwerk.model.check.Severity;
import org.osgi.service.component.annotations.Component;

/** In no year is more CO2 captured than can be transported, or transported than can be stored. */
@Component(service = Check.class)
public final class ChainFits extends Rule implements PlanCheck {
    private static final String SECTION = Co2Links.SECTION.id();

    public ChainFits() {
        super(RijnmondMoerdijk.ID + ":chainFits", Severity.ERROR, Inputs.sections(SECTION), RijnmondMoerdijk.TEXTS);
    }

    @Override
    public void check(PlanView plan, Problems problems) {
        List<Co2Chain.Year> years = Co2Chain.of(plan.plan());
        years.stream().filter(year -> year.leastShortage().filter(rest -> rest.signum() > 0).isPresent()).findFirst()
                .ifPresent(year -> problems.section(severity(), SECTION, "", year.year(), amount(year.captured().known()),
                        amount(year.capacity().orElseThrow())));
        years.stream().filter(ChainFits::linesExceedFields).findFirst()
                .ifPresent(year -> problems.section(Severity.WARNING, SECTION, "storage", year.year(),
                        amount(year.transported().known()), amount(year.stored().known())));
    }

    private static boolean linesExceedFields(Co2Chain.Year year) {
        return year.transported().complete().flatMap(lines -> year.stored().complete().filter(fields -> lines.compareTo(fields) > 0))
                .isPresent();
    }

    private static Amount amount(BigDecimal kilotonnes) {
        return new Amount(kilotonnes, "kt/yr");
    }
}
