// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.overigeindustrie.internal;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.RecordCheck;
import nl.planwerk.checks.Rule;
import nl.planwerk.clusters.overigeindustrie.AggregatedSites;
import nl.planwerk.clusters.overigeindustrie.Anonymity;
import nl.planwerk.clusters.overigeindustrie.OverigeIndustrie;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import org.osgi.service.component.annotations.Component;

/** Companies taken together are so many that none of them can be recognised in what is published. */
@Component(service = Check.class)
public final class NobodyRecognised extends Rule implements RecordCheck {
    private static final String PUBLIC = "public";

    public NobodyRecognised() {
        super(OverigeIndustrie.ID + ":nobodyRecognised", Severity.ERROR, Inputs.records(AggregatedSites.SECTION.id()),
                OverigeIndustrie.TEXTS);
    }

    @Override
    public void check(Item sites, PlanView plan, Problems problems) {
        if (Anonymity.isKept(sites) || !sites.get(AggregatedSites.CONFIDENTIALITY).orElse(PUBLIC).equals(PUBLIC)) {
            return;
        }
        String name = sites.get(AggregatedSites.TITLE).orElse(sites.id());
        if (sites.get(AggregatedSites.COMPANIES).isEmpty()) {
            problems.unknown(sites, AggregatedSites.COMPANIES, "unknown", name, Anonymity.LEAST);
        } else {
            problems.add(sites, AggregatedSites.COMPANIES, "", name, Anonymity.LEAST);
        }
    }
}
