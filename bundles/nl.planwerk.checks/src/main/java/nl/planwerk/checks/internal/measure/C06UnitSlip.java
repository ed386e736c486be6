// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.analysis.convert.Plausibility;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problem;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.QuickFix;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.checks.internal.CheckTexts;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.checks.internal.text.Meaning;
import nl.planwerk.checks.internal.text.PrintedNumbers;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Codes;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Sites;

/** An emission that cannot be right in its unit: probably a factor of a thousand between t, kt and Mt. */
public final class C06UnitSlip extends RecordRule {
    private static final Map<String, String> SMALLER = Map.of("MtCO2e/yr", "ktCO2e/yr", "ktCO2e/yr", "tCO2e/yr");
    private static final Map<String, String> LARGER = Map.of("tCO2e/yr", "ktCO2e/yr", "ktCO2e/yr", "MtCO2e/yr");

    public C06UnitSlip() {
        super("C06", Severity.ERROR, Inputs.records(Measures.SECTION_ID, Sites.SECTION_ID, Chapters.SECTION_ID)
                .withNeighbours().withHeader(Plans.SCENARIO, Plans.LANGUAGE));
    }

    @Override
    public void check(Item item, PlanView plan, Problems problems) {
        if (item.type().id().equals(Measures.TYPE.id())) {
            slip(plan, item).ifPresent(year -> problems.add(item, Measures.REDUCTION, "", Read.name(item), year,
                    new Amount(item.get(Measures.REDUCTION).orElseThrow().values().get(year).value(),
                            item.get(Measures.REDUCTION).orElseThrow().unit())));
        } else if (item.type().id().equals(Sites.TYPE.id())) {
            Read.series(plan, item, Sites.EMISSIONS).entrySet().stream()
                    .filter(e -> e.getValue().signum() != 0 && e.getValue().compareTo(PrintedNumbers.MOST_KILOTONNES) > 0)
                    .findFirst().ifPresent(e -> problems.add(item, Sites.EMISSIONS, "", Read.name(item), e.getKey(),
                            new Amount(e.getValue(), "ktCO2e/yr")));
        } else {
            PrintedNumbers.in(plan, item).stream().filter(n -> n.meaning() == Meaning.IMPLAUSIBLE).forEach(n ->
                    problems.add(item, Chapters.NARRATIVE, "text", n.written()));
        }
    }

    /** The first year in which a measure's reduction cannot be right; an analysis of the site's own sum is another rule. */
    static Optional<Integer> slip(PlanView plan, Item measure) {
        for (Map.Entry<Integer, BigDecimal> year : Read.series(plan, measure, Measures.REDUCTION).entrySet()) {
            if (!plausible(plan, measure, year.getKey(), year.getValue())) {
                return Optional.of(year.getKey());
            }
        }
        return Optional.empty();
    }

    private static boolean plausible(PlanView plan, Item measure, int year, BigDecimal kilotonne) {
        if (!Plausibility.measure(kilotonne)) {
            return false;
        }
        boolean atSite = measure.get(Measures.EFFECT_LOCATION).filter(Codes.LOCATION_SITE::equals).isPresent();
        List<ItemRef> sites = measure.list(Measures.SITES);
        BigDecimal emitted = BigDecimal.ZERO;
        for (ItemRef site : sites) {
            Optional<BigDecimal> one = plan.item(site.id()).flatMap(s -> Read.reference(plan, s, year));
            if (one.isEmpty()) {
                return true;
            }
            emitted = emitted.add(one.get());
        }
        return !atSite || sites.isEmpty() || kilotonne.compareTo(emitted) <= 0;
    }

    @Override
    public List<QuickFix> fixes(Problem problem, PlanView plan) {
        return plan.item(problem.place().item()).filter(m -> problem.place().field().equals(Measures.REDUCTION.id()))
                .flatMap(m -> fix(m, plan)).map(List::of).orElse(List.of());
    }

    private static Optional<QuickFix> fix(Item measure, PlanView plan) {
        YearSeries series = measure.get(Measures.REDUCTION).orElseThrow();
        for (Map<String, String> way : List.of(SMALLER, LARGER)) {
            String unit = way.getOrDefault(series.unit(), series.unit());
            Item mended = measure.with(Measures.REDUCTION, new YearSeries(unit, series.values(), series.info()));
            if (!unit.equals(series.unit()) && slip(plan, mended).isEmpty()) {
                BigDecimal most = series.values().values().stream().map(v -> v.value()).reduce(BigDecimal.ZERO, BigDecimal::max);
                return Optional.of(new QuickFix(CheckTexts.fix("unit", new Amount(most.round(MathContext.DECIMAL32), unit)),
                        p -> p.edit(Measures.SECTION_ID, s -> s.with(mended))));
            }
        }
        return Optional.empty();
    }
}
