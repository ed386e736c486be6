// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.planwerk.analysis.Explanation;
import nl.planwerk.chart.ChartTable;
import nl.planwerk.chart.ColumnsPlot;
import nl.planwerk.figures.ChartDesk;
import nl.planwerk.figures.PlanChart;
import nl.planwerk.vocabulary.ChapterTypes;

/** The emission of all sites by year, the greatest sites apart. */
final class YearlyEmissions extends CoreMaker {
    private static final int MOST_SITES = 6;
    private static final int MOST_YEARS = 16;
    private static final String REST = "rest";

    YearlyEmissions() {
        super("emissions.years", ChapterTypes.EMISSIONS);
    }

    @Override
    public Optional<PlanChart> make(ChartDesk desk) {
        TreeMap<Integer, List<Explanation.Line>> years = SiteEmissions.byYear(desk);
        while (years.size() > MOST_YEARS) {
            years.pollFirstEntry();
        }
        return years.size() < 2 ? Optional.empty() : Optional.of(chart(desk, years));
    }

    private PlanChart chart(ChartDesk desk, TreeMap<Integer, List<Explanation.Line>> years) {
        List<Integer> columns = List.copyOf(years.keySet());
        List<String> names = columns.stream().map(String::valueOf).toList();
        Map<String, Map<Integer, BigDecimal>> sites = sites(years);
        List<ColumnsPlot.Series> series = new ArrayList<>();
        List<String> ids = List.copyOf(sites.keySet());
        int apart = ids.size() <= MOST_SITES + 1 ? ids.size() : MOST_SITES;
        ids.subList(0, apart).forEach(id -> series.add(new ColumnsPlot.Series(desk.name(id), Optional.of(id),
                columns.stream().map(y -> Optional.ofNullable(sites.get(id).get(y))).toList())));
        if (apart < ids.size()) {
            series.add(new ColumnsPlot.Series(desk.text("emissions.years.rest", ids.size() - apart), Optional.of(REST),
                    columns.stream().map(y -> rest(ids.subList(apart, ids.size()), sites, y)).toList()));
        }
        String title = desk.text("emissions.years.title", names.get(0), names.get(names.size() - 1));
        String unit = desk.unit(EMISSION);
        int first = columns.get(0);
        int last = columns.get(columns.size() - 1);
        String alternative = desk.text("emissions.years.alt", title, names.get(0),
                with(desk, total(desk, sites.values(), first, 0), EMISSION), names.get(names.size() - 1),
                with(desk, total(desk, sites.values(), last, 0), EMISSION), desk.name(ids.get(0)));
        PlanChart chart = new PlanChart(id(), chapter(), title, unit, sentences(desk.boundary(), desk.text("basis.years.sites")),
                SiteEmissions.sources(years.get(last), last), alternative, table(desk, columns, sites),
                new ColumnsPlot(unit, names, series, 0, desk.language()));
        return apart == ids.size() ? chart : chart.with(Map.of(REST, new PlanChart.Mark(
                desk.text("emissions.years.rest", ids.size() - apart), ids.subList(apart, ids.size()))));
    }

    /** The figures of each site by year, the site with the greatest sum first. */
    private static Map<String, Map<Integer, BigDecimal>> sites(TreeMap<Integer, List<Explanation.Line>> years) {
        Map<String, Map<Integer, BigDecimal>> all = new LinkedHashMap<>();
        years.forEach((year, lines) -> lines.forEach(line -> all.computeIfAbsent(line.item().id(), id -> new TreeMap<>())
                .merge(year, line.amount().known(), BigDecimal::add)));
        Map<String, Map<Integer, BigDecimal>> sorted = new LinkedHashMap<>();
        all.entrySet().stream().sorted((a, b) -> sum(b.getValue()).compareTo(sum(a.getValue())))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    /** What the sites emit together; at least that as long as one of them gives no figure for the year. */
    private static String total(ChartDesk desk, Collection<Map<Integer, BigDecimal>> sites, int year, int decimals) {
        String known = desk.cell(SiteEmissions.total(year), decimals);
        boolean complete = sites.stream().allMatch(values -> values.containsKey(year));
        String exact = desk.known(SiteEmissions.total(year)).map(value -> desk.number(value, decimals)).orElse(known);
        return complete || !known.equals(exact) ? known : desk.text("bound.atLeast", exact);
    }

    private static BigDecimal sum(Map<Integer, BigDecimal> values) {
        return values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> rest(List<String> ids, Map<String, Map<Integer, BigDecimal>> sites, int year) {
        return ids.stream().flatMap(id -> Optional.ofNullable(sites.get(id).get(year)).stream()).reduce(BigDecimal::add);
    }

    private static ChartTable table(ChartDesk desk, List<Integer> columns, Map<String, Map<Integer, BigDecimal>> sites) {
        List<ChartTable.Column> heads = new ArrayList<>(List.of(ChartTable.Column.text(desk.text("column.site"))));
        columns.forEach(y -> heads.add(ChartTable.Column.number(Integer.toString(y), desk.unit(EMISSION))));
        List<List<String>> rows = new ArrayList<>();
        sites.forEach((id, values) -> {
            List<String> row = new ArrayList<>(List.of(desk.name(id)));
            columns.forEach(y -> row.add(Optional.ofNullable(values.get(y)).map(v -> desk.number(v, 1))
                    .orElseGet(desk.formats()::unknown)));
            rows.add(row);
        });
        List<String> total = new ArrayList<>(List.of(desk.text("row.total")));
        columns.forEach(y -> total.add(total(desk, sites.values(), y, 1)));
        rows.add(total);
        return new ChartTable(heads, rows);
    }
}
