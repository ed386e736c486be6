// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.zeeland.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanCheck;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Rule;
import nl.planwerk.clusters.zeeland.ForeignSites;
import nl.planwerk.clusters.zeeland.Zeeland;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.vocabulary.SystemBoundaries;
import org.osgi.service.component.annotations.Component;

/** No emission from abroad is in the Dutch total: neither by the system boundary, nor as a site that is listed as foreign too. */
@Component(service = Check.class)
public final class DutchTotalIsDutch extends Rule implements PlanCheck {

    public DutchTotalIsDutch() {
        super(Zeeland.ID + ":dutchTotalIsDutch", Severity.ERROR,
                Inputs.sections(Sites.SECTION_ID, ForeignSites.SECTION.id(), SystemBoundaries.SECTION_ID), Zeeland.TEXTS);
    }

    @Override
    public void check(PlanView plan, Problems problems) {
        if (!plan.plan().plugin().id().equals(Zeeland.ID)) {
            return;
        }
        plan.plan().section(SystemBoundaries.SECTION_ID).first()
                .filter(boundary -> boundary.get(SystemBoundaries.ABROAD).orElse(false))
                .ifPresent(boundary -> problems.add(boundary, SystemBoundaries.ABROAD, "boundary"));
        Set<String> foreign = new HashSet<>();
        plan.plan().items(ForeignSites.SECTION.id()).forEach(site -> site.get(ForeignSites.NAME).ifPresent(name -> foreign.add(known(name))));
        for (Item site : plan.plan().items(Sites.SECTION_ID)) {
            site.get(Sites.NAME).filter(name -> foreign.contains(known(name)))
                    .ifPresent(name -> problems.add(site, Sites.NAME, "site", name));
        }
    }

    private static String known(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
