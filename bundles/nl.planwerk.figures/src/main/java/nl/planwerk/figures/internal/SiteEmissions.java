// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import nl.planwerk.analysis.Explanation;
import nl.planwerk.analysis.Figures;
import nl.planwerk.analysis.FigureKey;
import nl.planwerk.chart.BarChart;
import nl.planwerk.chart.BarChartSpec;
import nl.planwerk.chart.BarsPlot;
import nl.planwerk.figures.ChartDesk;
import nl.planwerk.figures.PlanChart;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.vocabulary.ChapterTypes;
import nl.planwerk.vocabulary.Sites;

/** The emission of each site in the latest year of which most sites have a figure. */
final class SiteEmissions extends CoreMaker {
    private static final int MOST_BARS = 40;

    SiteEmissions() {
        super("emissions.sites", ChapterTypes.EMISSIONS);
    }

    /** What each site emits by year, for the years that any states. */
    static TreeMap<Integer, List<Explanation.Line>> byYear(ChartDesk desk) {
        TreeMap<Integer, List<Explanation.Line>> years = new TreeMap<>();
        desk.figures(Figures.EMISSIONS_YEAR).forEach(figure -> {
            List<Explanation.Line> lines = desk.parts(figure.key());
            if (!lines.isEmpty()) {
                years.put(figure.key().year(), lines);
            }
        });
        return years;
    }

    /** Records of the bibliography that the figures of these sites name. */
    static List<ItemRef> sources(List<Explanation.Line> lines, int year) {
        List<ItemRef> sources = new ArrayList<>();
        for (Explanation.Line line : lines) {
            line.item().get(Sites.EMISSIONS).ifPresent(series -> {
                series.info().source().ifPresent(sources::add);
                series.at(year).flatMap(v -> v.info().source()).ifPresent(sources::add);
            });
        }
        return sources.stream().distinct().toList();
    }

    @Override
    public Optional<PlanChart> make(ChartDesk desk) {
        TreeMap<Integer, List<Explanation.Line>> years = byYear(desk);
        int best = years.values().stream().mapToInt(List::size).max().orElse(0);
        return years.descendingMap().entrySet().stream().filter(e -> 2 * e.getValue().size() >= best).findFirst()
                .map(e -> chart(desk, e.getKey(), e.getValue()));
    }

    private PlanChart chart(ChartDesk desk, int year, List<Explanation.Line> lines) {
        int decimals = decimals(lines);
        String title = desk.text("emissions.sites.title", Integer.toString(year));
        List<BarChartSpec.Bar> bars = lines.stream().map(line -> BarChartSpec.Bar.of(line.item().id(),
                desk.name(line.item().id()), line.amount().known().setScale(decimals, RoundingMode.HALF_UP))).toList();
        BarChartSpec spec = new BarChartSpec(title, desk.text("column.site"), desk.unit(EMISSION), bars,
                List.of(desk.text("column.emission.year", Integer.toString(year))), desk.language(), MOST_BARS);
        List<String> absent = desk.plan().items(Sites.SECTION_ID).stream()
                .filter(site -> lines.stream().noneMatch(l -> l.item().id().equals(site.id()))).map(Item::id)
                .map(desk::name).toList();
        String left = absent.isEmpty() ? "" : desk.text("basis.absent.sites", Integer.toString(year), listed(absent));
        return new PlanChart(id(), chapter(), title, spec.unit(), sentences(desk.boundary(), left), sources(lines, year),
                BarChart.alternative(spec), BarChart.table(spec), new BarsPlot(spec));
    }

    /** As many decimals as the smallest bar needs to be more than nothing, two at most. */
    private static int decimals(List<Explanation.Line> lines) {
        BigDecimal least = lines.stream().map(l -> l.amount().known().abs()).filter(v -> v.signum() > 0)
                .min(BigDecimal::compareTo).orElse(BigDecimal.TEN);
        return least.compareTo(BigDecimal.TEN) >= 0 ? 0 : least.compareTo(BigDecimal.ONE) >= 0 ? 1 : 2;
    }

    /** The key of all sites together. */
    static FigureKey total(int year) {
        return FigureKey.of(Figures.EMISSIONS_YEAR, year);
    }
}
