// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordzeekanaalgebied.internal;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanCheck;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Rule;
import nl.planwerk.clusters.noordzeekanaalgebied.GasAllocations;
import nl.planwerk.clusters.noordzeekanaalgebied.Noordzeekanaalgebied;
import nl.planwerk.model.check.Severity;
import nl.planwerk.vocabulary.SystemBoundaries;
import org.osgi.service.component.annotations.Component;

/** A plan that allots process gas says in its system boundary by which rule. */
@Component(service = Check.class)
public final class GasUsersInBoundary extends Rule implements PlanCheck {

    public GasUsersInBoundary() {
        super(Noordzeekanaalgebied.ID + ":gasUsersInBoundary", Severity.WARNING,
                Inputs.sections(GasAllocations.SECTION.id(), SystemBoundaries.SECTION_ID), Noordzeekanaalgebied.TEXTS);
    }

    @Override
    public void check(PlanView plan, Problems problems) {
        if (!plan.plan().items(GasAllocations.SECTION.id()).isEmpty()) {
            plan.plan().section(SystemBoundaries.SECTION_ID).first()
                    .filter(boundary -> boundary.get(SystemBoundaries.ALLOCATION).filter(rule -> !rule.isBlank()).isEmpty())
                    .ifPresent(boundary -> problems.unknown(boundary, SystemBoundaries.ALLOCATION, ""));
        }
    }
}
