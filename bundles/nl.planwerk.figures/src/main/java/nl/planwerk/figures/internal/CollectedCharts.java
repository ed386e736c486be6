// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import nl.planwerk.analysis.Analysis;
import nl.planwerk.figures.ChartDesk;
import nl.planwerk.figures.ChartMaker;
import nl.planwerk.figures.ChartSet;
import nl.planwerk.figures.PlanChart;
import nl.planwerk.figures.PlanCharts;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.schema.ChapterType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Asks all makers for their charts. */
@Component
public final class CollectedCharts implements PlanCharts {
    private static final List<ChartMaker> CORE = List.of(new SitesMap(), new SiteEmissions(), new YearlyEmissions(),
            new Pathway(), new ReductionSteps("reduction.steps", true), new ReductionSteps("reduction.steps.last", false),
            new ReductionPhases(), new SymbiosisFlows(), new EnergyDemand(), new EnergyFlowsChart(), new CostCurveChart(),
            new ProjectTimeline());

    private final List<ChartMaker> contributed = new CopyOnWriteArrayList<>();

    @Activate
    public CollectedCharts() {
    }

    /** The core's charts and those of these makers. */
    public static CollectedCharts with(List<ChartMaker> makers) {
        CollectedCharts charts = new CollectedCharts();
        makers.forEach(charts::add);
        return charts;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(ChartMaker maker) {
        contributed.add(maker);
    }

    void remove(ChartMaker maker) {
        contributed.remove(maker);
    }

    @Override
    public ChartSet of(Analysis analysis, Formats formats) {
        ChartDesk desk = new ChartDesk(analysis, formats);
        List<ChartMaker> makers = new ArrayList<>(CORE);
        contributed.stream().sorted(Comparator.comparing(ChartMaker::id)).forEach(makers::add);
        List<String> chapters = analysis.plan().vocabulary().chapters().stream().map(ChapterType::id).toList();
        makers.sort(Comparator.comparingInt(maker -> chapters.indexOf(maker.chapter())));
        List<PlanChart> charts = new ArrayList<>();
        List<ChartSet.Missing> missing = new ArrayList<>();
        String cluster = analysis.plan().plugin().id();
        makers.stream().filter(m -> m.cluster().isEmpty() || m.cluster().equals(cluster))
                .forEach(maker -> make(maker, desk, charts, missing));
        return new ChartSet(charts, missing);
    }

    private static void make(ChartMaker maker, ChartDesk desk, List<PlanChart> charts, List<ChartSet.Missing> missing) {
        try {
            Optional<PlanChart> chart = maker.make(desk);
            chart.ifPresentOrElse(charts::add, () -> missing.add(new ChartSet.Missing(maker.id(), maker.chapter(),
                    maker.title(desk), maker.missing(desk))));
        } catch (RuntimeException | LinkageError e) {
            missing.add(new ChartSet.Missing(maker.id(), maker.chapter(), maker.id(),
                    desk.text("missing.failed", e.getClass().getSimpleName() + ": " + e.getMessage())));
        }
    }
}
