// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import nl.planwerk.analysis.Figures;
import nl.planwerk.analysis.Total;
import nl.planwerk.analysis.convert.Decimals;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Fundings;

/** What one measure contributes to investments, public money and cost per tonne. */
final class MoneyPoster {
    private static final int LONGEST_CONSTRUCTION = 30;
    /** One over the number of years, from 1 on. */
    private static final List<BigDecimal> PARTS = IntStream.rangeClosed(1, LONGEST_CONSTRUCTION)
            .mapToObj(years -> Decimals.divide(BigDecimal.ONE, BigDecimal.valueOf(years))).toList();

    private MoneyPoster() {
    }

    static void post(MeasureFacts measure, View view, Postings out) {
        if (!measure.givesWay(Rivals.ALWAYS) && !excluded(measure)) {
            Stated.Spending spending = measure.stated().spending();
            out.post(Figures.INVESTMENT_TOTAL, 0, spending.investment().orElse(Total.UNKNOWN));
            spread(spending, out);
        }
        for (Item funding : measure.stated().funding()) {
            out.post(Figures.FUNDING_STATUS, funding.get(Fundings.STATUS).orElse(FigureSubjects.NONE), 0,
                    funding.get(Fundings.AMOUNT).map(view::money).orElse(Total.UNKNOWN));
        }
        for (int year : view.years()) {
            Optional<Total> counted = measure.counted(year);
            if (counted.isPresent() && counted.get().records() > 0 && counted.get().known().signum() > 0) {
                cost(measure, year, counted.get(), view, out);
            }
        }
    }

    /** Whether the investment stands with its parts, or with the umbrella above it. */
    private static boolean excluded(MeasureFacts measure) {
        return measure.stated().umbrella() && measure.parts().isEmpty() || measure.partsInvest()
                || measure.stated().spending().investment().isEmpty() && coveredByUmbrella(measure);
    }

    private static boolean coveredByUmbrella(MeasureFacts part) {
        return part.parent().filter(p -> p.stated().spending().investment().isPresent())
                .filter(p -> !excluded(p)).isPresent();
    }

    /** Equal parts from the year of the investment decision up to the year of the start. */
    private static void spread(Stated.Spending spending, Postings out) {
        Total investment = spending.investment().orElse(Total.UNKNOWN);
        OptionalInt from = spending.decision();
        OptionalInt to = spending.start();
        int years = from.isEmpty() || to.isEmpty() ? 0 : to.getAsInt() - from.getAsInt() + 1;
        if (years < 1 || years > LONGEST_CONSTRUCTION) {
            out.post(Figures.INVESTMENT_UNDATED, 0, investment);
            return;
        }
        Total part = investment.times(PARTS.get(years - 1));
        for (int i = 0; i < years; i++) {
            out.post(Figures.INVESTMENT_YEAR, from.getAsInt() + i, part);
        }
    }

    private static void cost(MeasureFacts measure, int year, Total reduction, View view, Postings out) {
        Optional<BigDecimal> cost = Costs.yearly(measure, year, view);
        out.post(Figures.COST_YEARLY, year, cost.map(Total::of).orElse(Total.UNKNOWN_SIGN));
        if (cost.isPresent()) {
            out.post(Figures.COST_REDUCTION, year, Total.of(reduction.known()));
        }
    }
}
