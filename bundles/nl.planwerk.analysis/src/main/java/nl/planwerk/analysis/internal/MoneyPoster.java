// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.analysis.Figures;
import nl.planwerk.analysis.Total;
import nl.planwerk.analysis.convert.Decimals;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.Unit.Dimension;
import nl.planwerk.vocabulary.Fundings;
import nl.planwerk.vocabulary.Measures;

/** What one measure contributes to investments, public money and cost per tonne. */
final class MoneyPoster {
    private static final int LONGEST_CONSTRUCTION = 30;

    private MoneyPoster() {
    }

    static void post(MeasureFacts measure, View view, Postings out) {
        Item item = measure.item();
        if (!measure.givesWay(Rivals.ALWAYS) && !excluded(measure)) {
            Total investment = item.get(Measures.INVESTMENT).map(r -> view.money(r, Dimension.MONEY)).orElse(Total.UNKNOWN);
            out.post(Figures.INVESTMENT_TOTAL, 0, investment);
            spread(item, investment, out);
        }
        for (Item funding : item.list(Measures.FUNDING)) {
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
        return measure.item().get(Measures.UMBRELLA).orElse(false) && measure.parts().isEmpty() || measure.partsInvest()
                || measure.item().get(Measures.INVESTMENT).isEmpty() && coveredByUmbrella(measure);
    }

    private static boolean coveredByUmbrella(MeasureFacts part) {
        return part.parent().filter(p -> p.item().get(Measures.INVESTMENT).isPresent())
                .filter(p -> !excluded(p)).isPresent();
    }

    /** Equal parts from the year of the investment decision up to the year of the start. */
    private static void spread(Item item, Total investment, Postings out) {
        OptionalInt from = Settings.whole(item, Measures.FID_YEAR);
        OptionalInt to = Settings.whole(item, Measures.START_YEAR);
        int years = from.isEmpty() || to.isEmpty() ? 0 : to.getAsInt() - from.getAsInt() + 1;
        if (years < 1 || years > LONGEST_CONSTRUCTION) {
            out.post(Figures.INVESTMENT_UNDATED, 0, investment);
            return;
        }
        Total part = investment.times(Decimals.divide(BigDecimal.ONE, BigDecimal.valueOf(years)));
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
