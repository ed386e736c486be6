// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.zeeland.internal;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.RecordCheck;
import nl.planwerk.checks.Rule;
import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.clusters.zeeland.CrossBorderPipes;
import nl.planwerk.clusters.zeeland.PipeSides;
import nl.planwerk.clusters.zeeland.Zeeland;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import org.osgi.service.component.annotations.Component;

/** For a pipe that crosses the border somebody is named on each side. */
@Component(service = Check.class)
public final class OwnersOnBothSides extends Rule implements RecordCheck {

    public OwnersOnBothSides() {
        super(Zeeland.ID + ":ownersOnBothSides", Severity.WARNING, Inputs.records(CrossBorderPipes.SECTION.id()), Zeeland.TEXTS);
    }

    @Override
    public void check(Item pipe, PlanView plan, Problems problems) {
        PipeSides sides = PipeSides.of(pipe, new Figures(plan.plan().vocabulary()));
        String name = pipe.get(CrossBorderPipes.TITLE).orElse(pipe.id());
        if (!sides.dutchOwner()) {
            problems.unknown(pipe, CrossBorderPipes.DUTCH_OPERATOR, "dutch", name);
        }
        if (!sides.foreignOwner()) {
            problems.unknown(pipe, CrossBorderPipes.FOREIGN_OPERATOR, "foreign", name);
        }
    }
}
