// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.scope;

import java.util.Optional;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text.Code;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.EmissionRecords;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Sites;

/** All emissions that are added up are made comparable with the warming potentials of the plan. */
public final class C31OneBasis extends RecordRule {

    public C31OneBasis() {
        super("C31", Severity.ERROR, Inputs.records(Sites.SECTION_ID).withHeader(Plans.GWP_SET));
    }

    @Override
    public void check(Item site, PlanView plan, Problems problems) {
        Optional<String> set = plan.plan().get(Plans.GWP_SET);
        site.list(Sites.EMISSION_RECORDS).stream()
                .filter(r -> r.get(EmissionRecords.GWP_SET).filter(own -> set.isPresent() && !own.equals(set.get())).isPresent())
                .findFirst().ifPresent(r -> problems.add(site, Sites.EMISSION_RECORDS, "", Read.name(site),
                        r.get(EmissionRecords.LABEL).orElse(r.id()),
                        new Code(CodeLists.GWP_SET, r.get(EmissionRecords.GWP_SET).orElseThrow()),
                        new Code(CodeLists.GWP_SET, set.orElseThrow())));
    }
}
