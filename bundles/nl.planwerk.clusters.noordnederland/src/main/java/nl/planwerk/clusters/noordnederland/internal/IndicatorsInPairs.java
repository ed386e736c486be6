// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordnederland.internal;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.RecordCheck;
import nl.planwerk.checks.Rule;
import nl.planwerk.clusters.noordnederland.NoordNederland;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Indicators;
import org.osgi.service.component.annotations.Component;

/** Here an indicator per tonne of product without its absolute counterpart is an error, which nobody can accept. */
@Component(service = Check.class)
public final class IndicatorsInPairs extends Rule implements RecordCheck {

    public IndicatorsInPairs() {
        super(NoordNederland.ID + ":indicatorsInPairs", Severity.ERROR, Inputs.records(Indicators.SECTION_ID),
                NoordNederland.TEXTS);
    }

    @Override
    public void check(Item indicator, PlanView plan, Problems problems) {
        boolean ours = plan.plan().plugin().id().equals(NoordNederland.ID);
        if (ours && indicator.get(Indicators.INTENSITY).orElse(false) && indicator.get(Indicators.COUNTERPART).isEmpty()) {
            problems.add(indicator, Indicators.COUNTERPART, "", indicator.get(Indicators.TITLE).orElse(indicator.id()));
        }
    }
}
