// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordzeekanaalgebied.internal;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.RecordCheck;
import nl.planwerk.checks.Rule;
import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.clusters.noordzeekanaalgebied.GasAllocation;
import nl.planwerk.clusters.noordzeekanaalgebied.GasAllocations;
import nl.planwerk.clusters.noordzeekanaalgebied.Noordzeekanaalgebied;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import org.osgi.service.component.annotations.Component;

/** The shares by which the emission of a process gas is counted are 100 % together. */
@Component(service = Check.class)
public final class SharesMakeAWhole extends Rule implements RecordCheck {

    public SharesMakeAWhole() {
        super(Noordzeekanaalgebied.ID + ":sharesMakeAWhole", Severity.ERROR, Inputs.records(GasAllocations.SECTION.id()),
                Noordzeekanaalgebied.TEXTS);
    }

    @Override
    public void check(Item gas, PlanView plan, Problems problems) {
        GasAllocation allocation = new GasAllocation(gas, new Figures(plan.plan().vocabulary()));
        String name = gas.get(GasAllocations.TITLE).orElse(gas.id());
        if (allocation.missing().isEmpty()) {
            problems.unknown(gas, GasAllocations.SHARES, "unknown", name);
        } else if (!allocation.addsUp()) {
            problems.add(gas, GasAllocations.SHARES, "", name, allocation.shares().known());
        }
    }
}
