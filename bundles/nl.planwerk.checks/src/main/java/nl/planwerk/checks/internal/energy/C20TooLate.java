// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.energy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problem;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.QuickFix;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.checks.internal.CheckTexts;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;

/** Infrastructure is planned later than it is needed: what hangs on it is at risk. */
public final class C20TooLate extends RecordRule {

    public C20TooLate() {
        super("C20", Severity.WARNING, Inputs.records(Infrastructure.SECTION_ID).withNeighbours());
    }

    @Override
    public void check(Item need, PlanView plan, Problems problems) {
        OptionalInt needed = Read.year(need, Infrastructure.NEEDED_YEAR);
        OptionalInt planned = Read.year(need, Infrastructure.PLANNED_YEAR);
        if (needed.isPresent() && planned.isPresent() && planned.getAsInt() > needed.getAsInt()) {
            List<Item> measures = need.list(Infrastructure.MEASURES).stream()
                    .flatMap(ref -> plan.item(ref.id()).stream()).filter(Read::counts).toList();
            BigDecimal risk = measures.stream().flatMap(m -> Read.series(plan, m, Measures.REDUCTION).values().stream()
                    .max(BigDecimal::compareTo).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
            problems.add(need, Infrastructure.PLANNED_YEAR, "", Read.name(need), needed.getAsInt(), planned.getAsInt(),
                    measures.size(), new Amount(risk, "ktCO2e/yr"));
        }
    }

    @Override
    public List<QuickFix> fixes(Problem problem, PlanView plan) {
        Optional<Item> need = plan.item(problem.place().item());
        OptionalInt planned = need.map(n -> Read.year(n, Infrastructure.PLANNED_YEAR)).orElse(OptionalInt.empty());
        return planned.isEmpty() ? List.of() : List.of(new QuickFix(CheckTexts.fix("shift", planned.getAsInt()),
                p -> needed(shifted(p, need.get().list(Infrastructure.MEASURES), planned.getAsInt()), need.get())));
    }

    /** Once nothing that hangs on it starts earlier, it is needed in the year in which it is planned. */
    private static Plan needed(Plan plan, Item need) {
        return plan.edit(Infrastructure.SECTION_ID, s -> s.with(need.get(Infrastructure.PLANNED_YEAR)
                .map(year -> need.with(Infrastructure.NEEDED_YEAR, year)).orElse(need)));
    }

    private static Plan shifted(Plan plan, List<ItemRef> measures, int year) {
        return plan.edit(Measures.SECTION_ID, section -> {
            var shifted = section;
            for (ItemRef ref : measures) {
                Optional<Item> early = section.item(ref.id())
                        .filter(m -> Read.year(m, Measures.START_YEAR).orElse(year) < year);
                shifted = early.isPresent() ? shifted.with(Shift.to(early.get(), year)) : shifted;
            }
            return shifted;
        });
    }
}
