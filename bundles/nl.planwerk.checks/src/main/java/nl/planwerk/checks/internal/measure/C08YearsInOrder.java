// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.measure;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;

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
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.Measures;

/** Decision, start and full effect follow each other, and nothing is saved before the start. */
public final class C08YearsInOrder extends RecordRule {

    public C08YearsInOrder() {
        super("C08", Severity.ERROR, Inputs.records(Measures.SECTION_ID));
    }

    @Override
    public void check(Item measure, PlanView plan, Problems problems) {
        order(measure, Measures.FID_YEAR, Measures.START_YEAR, "fid", problems);
        order(measure, Measures.START_YEAR, Measures.FULL_EFFECT_YEAR, "full", problems);
        OptionalInt start = Read.year(measure, Measures.START_YEAR);
        measure.get(Measures.REDUCTION).flatMap(s -> s.values().entrySet().stream()
                .filter(e -> start.isPresent() && e.getKey() < start.getAsInt() && e.getValue().value().signum() != 0).findFirst())
                .ifPresent(e -> problems.add(measure, Measures.REDUCTION, "early", Read.name(measure), e.getKey(),
                        start.getAsInt()));
    }

    private static void order(Item measure, Field<Quantity> first, Field<Quantity> second, String key, Problems problems) {
        OptionalInt before = Read.year(measure, first);
        OptionalInt after = Read.year(measure, second);
        if (before.isPresent() && after.isPresent() && before.getAsInt() > after.getAsInt()) {
            problems.add(measure, second, key, Read.name(measure), before.getAsInt(), after.getAsInt());
        }
    }

    @Override
    public List<QuickFix> fixes(Problem problem, PlanView plan) {
        return plan.item(problem.place().item()).filter(m -> problem.place().field().equals(Measures.REDUCTION.id()))
                .map(m -> List.of(new QuickFix(CheckTexts.fix("dropEarly"),
                        p -> p.edit(Measures.SECTION_ID, s -> s.with(from(m, Read.year(m, Measures.START_YEAR).orElse(0)))))))
                .orElse(List.of());
    }

    /** The measure without reductions before that year. */
    static Item from(Item measure, int start) {
        return measure.get(Measures.REDUCTION).map(s -> {
            TreeMap<Integer, YearValue> later = new TreeMap<>(s.values().tailMap(start, true));
            return later.isEmpty() ? measure.without(Measures.REDUCTION)
                    : measure.with(Measures.REDUCTION, new YearSeries(s.unit(), later, s.info()));
        }).orElse(measure);
    }
}
