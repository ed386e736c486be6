// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.measure;

import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text.Code;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Phases;
import nl.planwerk.vocabulary.Plans;

/** The phase says the same as the years, seen from the date of the plan. */
public final class C09PhaseFitsTheYears extends RecordRule {
    private static final int DECIDED = Phases.rung("investmentDecision");
    private static final int RUNNING = Phases.rung(Phases.OPERATIONAL);

    public C09PhaseFitsTheYears() {
        super("C09", Severity.WARNING, Inputs.records(Measures.SECTION_ID).withHeader(Plans.DATE));
    }

    @Override
    public void check(Item measure, PlanView plan, Problems problems) {
        Optional<Integer> now = plan.plan().get(Plans.DATE).map(PartialDate::year);
        Optional<String> phase = measure.get(Measures.PHASE);
        if (now.isEmpty() || phase.isEmpty() || !Read.counts(measure) || Phases.rung(phase.get()) < 0) {
            return;
        }
        int rung = Phases.rung(phase.get());
        Code label = new Code(CodeLists.PHASE, phase.get());
        OptionalInt decision = Read.year(measure, Measures.FID_YEAR);
        if (decision.isPresent() && rung >= DECIDED && decision.getAsInt() > now.get()) {
            problems.add(measure, Measures.FID_YEAR, "future", Read.name(measure), label, decision.getAsInt());
        } else if (decision.isPresent() && rung < DECIDED && decision.getAsInt() < now.get()) {
            problems.add(measure, Measures.FID_YEAR, "past", Read.name(measure), label, decision.getAsInt());
        }
        OptionalInt start = Read.year(measure, Measures.START_YEAR);
        if (rung >= RUNNING && start.isPresent() && start.getAsInt() > now.get()) {
            problems.add(measure, Measures.START_YEAR, "running", Read.name(measure), start.getAsInt());
        }
    }
}
