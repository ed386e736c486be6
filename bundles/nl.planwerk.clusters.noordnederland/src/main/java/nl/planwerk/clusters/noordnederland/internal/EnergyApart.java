// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordnederland.internal;

import java.util.Optional;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.RecordCheck;
import nl.planwerk.checks.Rule;
import nl.planwerk.clusters.noordnederland.EnergySplit;
import nl.planwerk.clusters.noordnederland.NoordNederland;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Sites;
import org.osgi.service.component.annotations.Component;

/** A site of the energy sector is not counted with the industry, and every site says where it is counted. */
@Component(service = Check.class)
public final class EnergyApart extends Rule implements RecordCheck {
    /** Code of the sector of those who make electricity for others. */
    private static final String ENERGY = "energy";

    public EnergyApart() {
        super(NoordNederland.ID + ":energyApart", Severity.ERROR, Inputs.records(Sites.SECTION_ID), NoordNederland.TEXTS);
    }

    @Override
    public void check(Item site, PlanView plan, Problems problems) {
        if (!plan.plan().plugin().id().equals(NoordNederland.ID)) {
            return;
        }
        String name = site.get(Sites.NAME).orElse(site.id());
        Optional<String> sphere = site.get(NoordNederland.SPHERE);
        boolean power = site.get(Sites.SECTOR).filter(ENERGY::equals).isPresent();
        if (power && sphere.filter(EnergySplit.INDUSTRY::equals).isPresent()) {
            problems.add(site, NoordNederland.SPHERE, "", name);
        } else if (sphere.isEmpty() && site.get(Sites.EMISSIONS).isPresent()) {
            problems.unknown(site, NoordNederland.SPHERE, "unknown", name);
        }
    }
}
