// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.governance;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Companies;
import nl.planwerk.vocabulary.Pilots;

/** Each of the twelve large companies in the plan takes small companies along in a pilot. */
public final class C35LeadersAndSmall extends RecordRule {

    public C35LeadersAndSmall() {
        super("C35", Severity.INFO, Inputs.records(Companies.SECTION_ID).withNeighbours());
    }

    @Override
    public void check(Item company, PlanView plan, Problems problems) {
        if (company.get(Companies.ONE_OF_TWELVE).orElse(false) && plan.users(company.id(), Pilots.TYPE).isEmpty()) {
            problems.add(company, Companies.ONE_OF_TWELVE, "", Read.name(company));
        }
    }
}
