// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot.internal;

import java.util.List;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanCheck;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Rule;
import nl.planwerk.clusters.chemelot.Chemelot;
import nl.planwerk.clusters.chemelot.NitrousOxide;
import nl.planwerk.clusters.chemelot.NitrousOxideSources;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Plans;
import org.osgi.service.component.annotations.Component;

/** The plan says with which warming potential its nitrous oxide becomes CO2-equivalent. */
@Component(service = Check.class)
public final class NitrousOxideComparable extends Rule implements PlanCheck {

    public NitrousOxideComparable() {
        super(Chemelot.ID + ":n2oComparable", Severity.ERROR,
                Inputs.sections(NitrousOxideSources.SECTION.id())
                        .withHeader(Plans.GWP_SET, Plans.FACTOR_SET, Plans.FACTOR_VERSION), Chemelot.TEXTS);
    }

    @Override
    public void check(PlanView plan, Problems problems) {
        List<Item> sources = plan.plan().items(NitrousOxideSources.SECTION.id());
        boolean some = sources.stream().anyMatch(source -> source.get(NitrousOxideSources.EMISSION).isPresent());
        if (some && NitrousOxide.factor(plan.plan()).isEmpty()) {
            problems.add(plan.plan().header(), Plans.GWP_SET, "");
        }
    }
}
