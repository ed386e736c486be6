// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.analysis.CostCurve;
import nl.planwerk.analysis.Total;
import nl.planwerk.analysis.convert.Finance;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Sites;

/** Cost per tonne of single measures, and the curve they make. */
public final class MarginalCosts {
    private static final Comparator<CostCurve.Step> ORDER = Comparator.comparing(CostCurve.Step::cost)
            .thenComparing(CostCurve.Step::width, Comparator.reverseOrder()).thenComparing(CostCurve.Step::measure);

    private MarginalCosts() {
    }

    /** {@code KE = yearly cost / reduction}, in EUR per tonne; empty if either is not known. */
    static Optional<BigDecimal> perTonne(MeasureFacts measure, int year, View view) {
        return measure.counted(year).filter(c -> c.records() > 0 && c.known().signum() > 0)
                .flatMap(c -> Costs.yearly(measure, year, view)
                        .map(cost -> Finance.costPerTonne(BigDecimal.ZERO, BigDecimal.ZERO, cost, c.known())));
    }

    /** The curve of a year. */
    public static CostCurve curve(Engine engine, int year) {
        View view = engine.view();
        Map<Integer, BigDecimal> kept = kept(engine, year, view);
        List<CostCurve.Step> steps = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (Item item : engine.plan().items(Measures.SECTION_ID)) {
            MeasureFacts measure = view.measure(item.id()).orElseThrow();
            Optional<Total> counted = measure.counted(year).filter(c -> c.records() == 0 || c.known().signum() > 0);
            Optional<BigDecimal> cost = perTonne(measure, year, view);
            if (cost.isPresent()) {
                steps.add(new CostCurve.Step(item.id(), cost.get(),
                        counted.orElseThrow().known().multiply(kept.getOrDefault(measure.number(), BigDecimal.ONE))));
            } else if (counted.isPresent()) {
                absent.add(item.id());
            }
        }
        steps.sort(ORDER);
        return new CostCurve(year, steps, absent);
    }

    private static Map<Integer, BigDecimal> kept(Engine engine, int year, View view) {
        Map<Integer, BigDecimal> kept = new HashMap<>();
        for (Item site : engine.plan().items(Sites.SECTION_ID)) {
            Total reference = new SiteEmissions(site, view).reference(year);
            kept.putAll(SiteOverlap.of(SitePoster.measures(view.book().number(site.id()), view), year, reference).kept());
        }
        return kept;
    }
}
