// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Unit;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.report.ChapterComposer;
import nl.planwerk.report.ReportContext;
import nl.planwerk.report.doc.Block;
import nl.planwerk.vocabulary.ChapterTypes;
import nl.planwerk.vocabulary.Sites;

/** The emissions of each site in the latest year of which sites have figures. */
final class EmissionsChart implements ChapterComposer {
    private static final String KILOTONNE = "ktCO2e/yr";
    private static final BigDecimal TEN = BigDecimal.TEN;

    @Override
    public String chapter() {
        return ChapterTypes.EMISSIONS.id();
    }

    @Override
    public List<Block> compose(ReportContext context) {
        List<Item> sites = context.plan().items(Sites.SECTION_ID);
        return latestFullYear(sites).map(year -> chart(context, sites, year)).orElse(List.of());
    }

    /**
     * The latest year for which at least half as many sites have a figure as in the best year: a year in which the
     * register gives one total for all sites says nothing about them.
     */
    static Optional<Integer> latestFullYear(List<Item> sites) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        sites.stream().flatMap(site -> site.get(Sites.EMISSIONS).stream())
                .forEach(series -> series.values().keySet().forEach(year -> counts.merge(year, 1, Integer::sum)));
        int best = counts.values().stream().max(Integer::compare).orElse(0);
        return counts.descendingMap().entrySet().stream().filter(e -> 2 * e.getValue() >= best)
                .map(Map.Entry::getKey).findFirst();
    }

    private List<Block> chart(ReportContext context, List<Item> sites, int year) {
        Words words = new Words(context.formats());
        List<ReportContext.Bar> exact = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<ItemRef> sources = new ArrayList<>();
        for (Item site : sites) {
            Optional<BigDecimal> value = site.get(Sites.EMISSIONS).flatMap(series -> kilotonnes(context, series, year));
            if (value.isEmpty()) {
                missing.add(context.values().name(site));
            } else {
                exact.add(new ReportContext.Bar(site, context.values().name(site), value.get()));
                site.get(Sites.EMISSIONS).ifPresent(series -> collect(series, year, sources));
            }
        }
        List<Block> blocks = new ArrayList<>();
        String text = Integer.toString(year);
        Locale locale = context.formats().locale();
        String label = context.plan().vocabulary().fieldLabel(Sites.TYPE, Sites.EMISSIONS, locale);
        String kind = context.plan().vocabulary().label("entity." + Sites.TYPE.id(), locale);
        blocks.add(context.bars("chart.emissions", words.text("emissions.title", label, kind, text),
                kind.substring(0, 1).toUpperCase(locale) + kind.substring(1), label + " " + text, context.unit(KILOTONNE),
                rounded(exact), context.sourceLine(sources)));
        if (!missing.isEmpty()) {
            blocks.add(Block.Paragraph.of(words.text("emissions.missing", text, String.join(", ", missing))));
        }
        return blocks;
    }

    private static void collect(YearSeries series, int year, List<ItemRef> sources) {
        series.info().source().ifPresent(sources::add);
        series.at(year).flatMap(value -> value.info().source()).ifPresent(sources::add);
    }

    /** The exact value in kilotonnes, if the year is there and the unit is one of emission. */
    private static Optional<BigDecimal> kilotonnes(ReportContext context, YearSeries series, int year) {
        return series.at(year).flatMap(value -> context.plan().vocabulary().unit(series.unit())
                .filter(unit -> unit.dimension() == Unit.Dimension.EMISSION)
                .map(unit -> value.value().multiply(unit.factor())));
    }

    /** As many decimals as the smallest bar needs to be more than nothing, two at most. */
    private static List<ReportContext.Bar> rounded(List<ReportContext.Bar> bars) {
        BigDecimal least = bars.stream().map(b -> b.value().abs()).filter(v -> v.signum() > 0)
                .min(BigDecimal::compareTo).orElse(TEN);
        int decimals = least.compareTo(TEN) >= 0 ? 0 : least.compareTo(BigDecimal.ONE) >= 0 ? 1 : 2;
        return bars.stream().map(bar -> new ReportContext.Bar(bar.item(), bar.label(),
                bar.value().setScale(decimals, RoundingMode.HALF_UP))).toList();
    }
}
