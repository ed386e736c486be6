// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.analysis.Figures;
import nl.planwerk.analysis.Total;
import nl.planwerk.analysis.internal.Boundary.Side;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.Unit.Dimension;
import nl.planwerk.vocabulary.Fundings;
import nl.planwerk.vocabulary.Measures;

/** What one measure contributes to reductions, production decline, captured CO2 and counts. */
final class MeasurePoster implements Poster {
    private static final Total ONE = Total.of(BigDecimal.ONE);

    @Override
    public void post(Item item, View view, Postings out) {
        MeasureFacts measure = view.facts(item);
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
            decline(measure, year, out);
            if (item.get(Measures.CAPTURED).isPresent() && !measure.isUmbrella()) {
                out.post(Figures.CAPTURED, year, measure.series(Measures.CAPTURED, year, Dimension.MASS_PER_YEAR));
            }
        }
        EnergyDeltaPoster.post(measure, view, out);
        MoneyPoster.post(measure, view, out);
    }

    private static void reduction(MeasureFacts measure, int year, View view, HoldUps holdUps, Postings out) {
        Optional<Total> counted = measure.counted(year);
        counted.ifPresent(amount -> {
            out.post(Figures.REDUCTION_MEASURES, year, amount);
            measure.stage().variants("reduction", year, amount, out);
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
        Item item = measure.item();
        out.post(Figures.REDUCTION_ROUTE, measure.route().orElse(FigureSubjects.NONE), year, amount);
        out.post(Figures.REDUCTION_PHASE, phase(measure), year, amount);
        out.post(Figures.REDUCTION_SITE, measure.site().orElse(FigureSubjects.NONE), year, amount);
        out.post(Figures.REDUCTION_LEAD, item.get(Measures.LEAD).map(FigureSubjects::ofText).orElse(FigureSubjects.NONE),
                year, amount);
        if (!item.list(Measures.FUNDING).isEmpty()) {
            Set<String> instruments = new LinkedHashSet<>();
            item.list(Measures.FUNDING).forEach(f -> f.get(Fundings.INSTRUMENT).ifPresent(i -> instruments.add(i.id())));
            instruments.forEach(id -> out.post(Figures.REDUCTION_INSTRUMENT, id, year, amount));
        }
    }

    private static String phase(MeasureFacts measure) {
        return measure.stage().phase().orElse(FigureSubjects.NONE);
    }

    private static void decline(MeasureFacts measure, int year, Postings out) {
        boolean asReduction = measure.isProductionChange() && measure.item().get(Measures.REDUCTION).isPresent();
        boolean stated = measure.item().get(Measures.PRODUCTION_DECLINE).isPresent();
        if (!asReduction && !stated || measure.side() == Side.OUTSIDE || measure.achieved() == Side.INSIDE
                || measure.isUmbrella()) {
            return;
        }
        Total amount = measure.series(stated ? Measures.PRODUCTION_DECLINE : Measures.REDUCTION, year, Dimension.EMISSION);
        boolean open = measure.side() == Side.UNKNOWN || measure.achieved() == Side.UNKNOWN;
        measure.stage().variants("decline", year, open ? Total.UNKNOWN : amount, out);
    }
}
