// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordnederland.internal;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.RecordCheck;
import nl.planwerk.checks.Rule;
import nl.planwerk.clusters.noordnederland.Intensity;
import nl.planwerk.clusters.noordnederland.NoordNederland;
import nl.planwerk.clusters.noordnederland.Productions;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import org.osgi.service.component.annotations.Component;

/** A change of the emission per tonne of product stands beside that of the emission itself. */
@Component(service = Check.class)
public final class ChangesInPairs extends Rule implements RecordCheck {

    public ChangesInPairs() {
        super(NoordNederland.ID + ":changesInPairs", Severity.ERROR, Inputs.records(Productions.SECTION.id()).withNeighbours(),
                NoordNederland.TEXTS);
    }

    @Override
    public void check(Item production, PlanView plan, Problems problems) {
        if (Intensity.of(plan.plan(), production).standsAlone()) {
            problems.add(production, Productions.ABSOLUTE_CHANGE, "", production.get(Productions.TITLE).orElse(production.id()));
        }
    }
}
