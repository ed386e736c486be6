// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.analysis.Figures;
import nl.planwerk.analysis.Total;
import nl.planwerk.analysis.internal.Boundary.Side;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Fundings;

/** What one measure contributes to reductions, production decline, captured CO2 and counts. */
final class MeasurePoster implements Poster {
    private static final Total ONE = Total.of(BigDecimal.ONE);

    @Override
    public void post(int number, Item item, View view, Postings out) {
        MeasureFacts measure = view.measure(number).orElseThrow();
        out.post(Figures.COUNT_MEASURES, 0, ONE);
        out.post(Figures.COUNT_PHASE, phase(measure), 0, ONE);
        if (measure.stage().pastDecision()) {
            out.post(Figures.COUNT_PAST_FID, 0, ONE);
        }
        if (measure.stage().stopped()) {
            return;
        }
        HoldUps holdUps = HoldUps.of(measure, view);
        for (int year : view.years()) {
            if (measure.givesWay(year)) {
                measure.alone(year).ifPresent(amount -> out.post(Figures.REDUCTION_ALTERNATIVE, year, amount));
                continue;
            }
            reduction(measure, year, view, holdUps, out);
            decline(measure, year, view, out);
            Total[] captured = measure.stated().amounts().captured();
            if (captured.length > 0 && !measure.isUmbrella()) {
                out.post(Figures.CAPTURED, year, captured[view.terms().position(year)]);
            }
        }
        EnergyDeltaPoster.post(measure, view, out);
        MoneyPoster.post(measure, view, out);
    }

    private static void reduction(MeasureFacts measure, int year, View view, HoldUps holdUps, Postings out) {
        Optional<Total> counted = measure.counted(year);
        counted.ifPresent(amount -> {
            out.post(Figures.REDUCTION_MEASURES, year, amount);
            measure.stage().post(Stage.REDUCTION, year, amount, out);
            measure.stage().early(Figures.REDUCTION_EARLY, year, amount, out);
            breakdown(measure, year, amount, out);
            holdUps.post(year, amount, out);
        });
        if (counted.isEmpty() && !measure.bringsOnlyDecline() && !measure.isProductionChange()
                && view.umbrellas().counts(measure, year)) {
            boolean outside = measure.side() == Side.OUTSIDE;
            out.post(outside ? Figures.REDUCTION_OUTSIDE : Figures.REDUCTION_ACHIEVED, year, measure.reduction(year));
        }
    }

    private static void breakdown(MeasureFacts measure, int year, Total amount, Postings out) {
        out.post(Figures.REDUCTION_ROUTE, measure.route().orElse(FigureSubjects.NONE), year, amount);
        out.post(Figures.REDUCTION_PHASE, phase(measure), year, amount);
        out.post(Figures.REDUCTION_SITE, measure.siteId(), year, amount);
        out.post(Figures.REDUCTION_LEAD, measure.stated().lead(), year, amount);
        List<Item> funding = measure.stated().funding();
        if (!funding.isEmpty()) {
            Set<String> instruments = new LinkedHashSet<>();
            funding.forEach(f -> f.get(Fundings.INSTRUMENT).ifPresent(i -> instruments.add(i.id())));
            instruments.forEach(id -> out.post(Figures.REDUCTION_INSTRUMENT, id, year, amount));
        }
    }

    private static String phase(MeasureFacts measure) {
        return measure.stage().phase().orElse(FigureSubjects.NONE);
    }

    private static void decline(MeasureFacts measure, int year, View view, Postings out) {
        Stated.Amounts amounts = measure.stated().amounts();
        boolean asReduction = measure.isProductionChange() && amounts.reduces();
        boolean stated = amounts.declines();
        if (!asReduction && !stated || measure.side() == Side.OUTSIDE || measure.achieved() == Side.INSIDE
                || measure.isUmbrella()) {
            return;
        }
        Total amount = (stated ? amounts.decline() : amounts.reduction())[view.terms().position(year)];
        boolean open = measure.side() == Side.UNKNOWN || measure.achieved() == Side.UNKNOWN;
        measure.stage().post(Stage.DECLINE, year, open ? Total.UNKNOWN : amount, out);
    }
}
