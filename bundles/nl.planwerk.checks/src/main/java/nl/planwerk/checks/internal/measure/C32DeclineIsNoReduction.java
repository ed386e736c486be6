// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.measure;

import java.util.List;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problem;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.QuickFix;
import nl.planwerk.checks.internal.CheckTexts;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Codes;
import nl.planwerk.vocabulary.Measures;

/** Less production and closure are kept apart from what techniques save. */
public final class C32DeclineIsNoReduction extends RecordRule {

    public C32DeclineIsNoReduction() {
        super("C32", Severity.ERROR, Inputs.records(Measures.SECTION_ID));
    }

    @Override
    public void check(Item measure, PlanView plan, Problems problems) {
        boolean change = measure.get(Measures.ROUTE).filter(Codes.ROUTE_PRODUCTION_CHANGE::equals).isPresent();
        boolean technique = measure.get(Measures.ROUTE).isPresent() && !change;
        boolean reduces = measure.get(Measures.REDUCTION).isPresent();
        if (change && reduces) {
            problems.add(measure, Measures.REDUCTION, "claimed", Read.name(measure));
        } else if (technique && !reduces && measure.get(Measures.PRODUCTION_DECLINE).isPresent()) {
            problems.add(measure, Measures.ROUTE, "route", Read.name(measure));
        }
    }

    @Override
    public List<QuickFix> fixes(Problem problem, PlanView plan) {
        return plan.item(problem.place().item()).map(m -> new QuickFix(CheckTexts.fix("decline"),
                p -> p.edit(Measures.SECTION_ID, s -> s.with(mended(m))))).map(List::of).orElse(List.of());
    }

    private static Item mended(Item measure) {
        Item routed = measure.with(Measures.ROUTE, Codes.ROUTE_PRODUCTION_CHANGE);
        return routed.get(Measures.REDUCTION).filter(r -> routed.get(Measures.PRODUCTION_DECLINE).isEmpty())
                .map(r -> routed.with(Measures.PRODUCTION_DECLINE, r)).orElse(routed).without(Measures.REDUCTION);
    }
}
