// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk.internal;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.RecordCheck;
import nl.planwerk.checks.Rule;
import nl.planwerk.clusters.rijnmondmoerdijk.RijnmondMoerdijk;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Measures;
import org.osgi.service.component.annotations.Component;

/** Every reduction says where it comes about, since only what is inside the cluster counts towards its goal. */
@Component(service = Check.class)
public final class PlaceOfEffect extends Rule implements RecordCheck {

    public PlaceOfEffect() {
        super(RijnmondMoerdijk.ID + ":placeOfEffect", Severity.WARNING, Inputs.records(Measures.SECTION_ID),
                RijnmondMoerdijk.TEXTS);
    }

    @Override
    public void check(Item measure, PlanView plan, Problems problems) {
        boolean ours = plan.plan().plugin().id().equals(RijnmondMoerdijk.ID);
        if (ours && measure.get(Measures.REDUCTION).isPresent() && measure.get(Measures.EFFECT_LOCATION).isEmpty()) {
            problems.unknown(measure, Measures.EFFECT_LOCATION, "", measure.get(Measures.TITLE).orElse(measure.id()));
        }
    }
}
