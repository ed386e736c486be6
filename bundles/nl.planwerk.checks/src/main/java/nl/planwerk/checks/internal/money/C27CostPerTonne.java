// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import nl.planwerk.analysis.Figure;
import nl.planwerk.analysis.FigureKey;
import nl.planwerk.analysis.Figures;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.checks.internal.RecordRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Assumptions;
import nl.planwerk.vocabulary.Goals;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.SystemBoundaries;

/** A tonne avoided costs between -200 and 1000 euro. */
public final class C27CostPerTonne extends RecordRule {
    private static final BigDecimal LEAST = new BigDecimal(-200);
    private static final BigDecimal MOST = new BigDecimal(1000);

    public C27CostPerTonne() {
        super("C27", Severity.WARNING, Inputs.records(Measures.SECTION_ID).withNeighbours()
                .withHeader(Plans.DISCOUNT_RATE, Plans.PRICE_LEVEL, Plans.TARGET_YEARS, Plans.BASE_YEAR, Plans.SCENARIO)
                .withSections(Assumptions.SECTION_ID, SystemBoundaries.SECTION_ID, Goals.SECTION_ID));
    }

    @Override
    public void check(Item measure, PlanView plan, Problems problems) {
        Optional<Integer> year = measure.get(Measures.REDUCTION).flatMap(s -> s.latestYear());
        if (year.isEmpty() || measure.get(Measures.INVESTMENT).isEmpty() || !Read.counts(measure)) {
            return;
        }
        Optional<BigDecimal> cost = plan.analysis().figure(new FigureKey(Figures.COST_EFFECTIVENESS, measure.id(), year.get()))
                .flatMap(Figure::known);
        if (cost.isPresent() && (cost.get().compareTo(LEAST) < 0 || cost.get().compareTo(MOST) > 0)) {
            problems.add(measure, Measures.INVESTMENT, "", Read.name(measure), year.get(),
                    new Amount(cost.get().setScale(0, RoundingMode.HALF_UP), "EUR/t"));
        } else if (cost.isEmpty() && measure.get(Measures.LIFETIME).isEmpty()) {
            problems.add(measure, Measures.LIFETIME, "lifetime", Read.name(measure));
        } else if (plan.plan().get(Plans.DISCOUNT_RATE).isEmpty()) {
            problems.add(measure, Measures.INVESTMENT, "rate", Read.name(measure));
        }
    }
}
