// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.zeeland.internal;

import nl.planwerk.checks.Check;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.RecordCheck;
import nl.planwerk.checks.Rule;
import nl.planwerk.clusters.zeeland.CountryShares;
import nl.planwerk.clusters.zeeland.CountrySplit;
import nl.planwerk.clusters.zeeland.Zeeland;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import org.osgi.service.component.annotations.Component;

/** The shares of both countries are 100 % together. */
@Component(service = Check.class)
public final class CountriesMakeAWhole extends Rule implements RecordCheck {

    public CountriesMakeAWhole() {
        super(Zeeland.ID + ":countriesMakeAWhole", Severity.ERROR, Inputs.records(CountryShares.SECTION.id()), Zeeland.TEXTS);
    }

    @Override
    public void check(Item share, PlanView plan, Problems problems) {
        CountrySplit split = CountrySplit.of(share);
        if (split.shares().complete().isPresent() && !split.addsUp()) {
            problems.add(share, CountryShares.DUTCH_SHARE, "", share.get(CountryShares.TITLE).orElse(share.id()),
                    split.shares().known());
        }
    }
}
