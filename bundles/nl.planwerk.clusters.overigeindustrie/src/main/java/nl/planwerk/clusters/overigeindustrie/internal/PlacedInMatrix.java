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
import nl.planwerk.clusters.overigeindustrie.OverigeIndustrie;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.vocabulary.Sites;
import org.osgi.service.component.annotations.Component;

/** Every emission has its sector and its province, so that the matrix tells where all of it is. */
@Component(service = Check.class)
public final class PlacedInMatrix extends Rule implements RecordCheck {

    public PlacedInMatrix() {
        super(OverigeIndustrie.ID + ":placedInMatrix", Severity.WARNING,
                Inputs.records(Sites.SECTION_ID, AggregatedSites.SECTION.id()), OverigeIndustrie.TEXTS);
    }

    @Override
    public void check(Item item, PlanView plan, Problems problems) {
        if (item.type().id().equals(AggregatedSites.TYPE.id())) {
            check(item, AggregatedSites.SECTOR, AggregatedSites.PROVINCE, problems);
        } else if (plan.plan().plugin().id().equals(OverigeIndustrie.ID) && item.get(Sites.EMISSIONS).isPresent()) {
            check(item, Sites.SECTOR, Sites.PROVINCE, problems);
        }
    }

    private static void check(Item item, Field<String> sector, Field<String> province, Problems problems) {
        String name = String.valueOf(item.members().getOrDefault(item.type().keyField().id(), item.id()));
        if (item.get(sector).isEmpty()) {
            problems.unknown(item, sector, "sector", name);
        }
        if (item.get(province).isEmpty()) {
            problems.unknown(item, province, "province", name);
        }
    }
}
