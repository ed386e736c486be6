// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk.internal;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanCheck;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Rule;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.checks.Text.Code;
import nl.planwerk.clusters.rijnmondmoerdijk.ImportTerminals;
import nl.planwerk.clusters.rijnmondmoerdijk.MoleculeBalance;
import nl.planwerk.clusters.rijnmondmoerdijk.RijnmondMoerdijk;
import nl.planwerk.model.check.Severity;
import nl.planwerk.vocabulary.EnergyFlows;
import nl.planwerk.vocabulary.Plans;
import org.osgi.service.component.annotations.Component;

/** What is made and what the terminals take in covers the demand, by molecule. */
@Component(service = Check.class)
public final class ImportsMeetDemand extends Rule implements PlanCheck {
    private static final String UNIT = "PJ/yr";

    public ImportsMeetDemand() {
        super(RijnmondMoerdijk.ID + ":importsMeetDemand", Severity.ERROR,
                Inputs.sections(ImportTerminals.SECTION.id(), EnergyFlows.SECTION_ID).withHeader(Plans.SCENARIO),
                RijnmondMoerdijk.TEXTS);
    }

    @Override
    public void check(PlanView plan, Problems problems) {
        MoleculeBalance.of(plan.plan()).stream().filter(MoleculeBalance::isShort).findFirst().ifPresent(balance ->
                problems.section(severity(), ImportTerminals.SECTION.id(), "", balance.year(),
                        new Code(RijnmondMoerdijk.MOLECULE, balance.molecule()), new Amount(balance.demand(), UNIT),
                        new Amount(balance.made(), UNIT), new Amount(balance.imported(), UNIT)));
    }
}
