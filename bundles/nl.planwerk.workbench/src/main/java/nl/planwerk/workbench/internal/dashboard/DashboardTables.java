// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.planwerk.analysis.Analysis;
import nl.planwerk.analysis.Explanation;
import nl.planwerk.analysis.Figure;
import nl.planwerk.analysis.FigureKey;
import nl.planwerk.analysis.FigureText;
import nl.planwerk.analysis.Figures;
import nl.planwerk.analysis.Total;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Goals;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Obstacles;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.OverviewBuilder;
import nl.planwerk.workspace.EditPlace;

/**
 * The two tables of a dashboard: what the measures bring, as a plain sum and as an expected value beside it, and what
 * stands in their way, by who has to take it away.
 */
final class DashboardTables {
    private static final Messages TEXTS = Messages.of(DashboardTables.class, "OSGI-INF/l10n/workbench");
    private static final String EMISSION = "ktCO2e/yr";
    private static final int NO_YEAR = 0;

    private final Analysis analysis;
    private final Formats formats;
    private final FigureText words;
    private final PlanRecords records;

    DashboardTables(Analysis analysis, Formats formats, PlanRecords records) {
        this.analysis = analysis;
        this.formats = formats;
        this.words = FigureText.of(analysis.plan(), formats);
        this.records = records;
    }

    private String text(String key, Object... arguments) {
        return TEXTS.text(formats.locale(), "dashboard." + key, arguments);
    }

    private String unit() {
        return analysis.plan().vocabulary().unitLabel(EMISSION, formats.locale());
    }

    /** Reduction, remaining emission and gap of each target year: of all measures, of the firm ones, and as expected. */
    Overview totals() {
        List<Overview.Column> columns = List.of(Overview.Column.text(text("figure")), Overview.Column.number(text("all"), ""),
                Overview.Column.number(text("expected"), ""), Overview.Column.number(text("firm"), ""));
        List<Overview.Row> rows = new ArrayList<>();
        String year = analysis.baseYear().isPresent() ? Integer.toString(analysis.baseYear().getAsInt()) : "";
        rows.add(row(text("base", year).strip(), Sites.SECTION_ID, Overview.Kind.NORMAL, NO_YEAR, Figures.EMISSIONS_BASE));
        for (int target : analysis.years()) {
            String name = Integer.toString(target);
            String goal = figure(FigureKey.of(Figures.EMISSIONS_TARGET, target));
            rows.add(row(text("reduction", name), Measures.SECTION_ID, Overview.Kind.NORMAL, target,
                    Figures.REDUCTION_ALL, Figures.REDUCTION_EXPECTED, Figures.REDUCTION_FIRM));
            rows.add(row(text("rest", name), Measures.SECTION_ID, Overview.Kind.NORMAL, target,
                    Figures.REST_ALL, Figures.REST_EXPECTED, Figures.REST_FIRM));
            rows.add(row(text("gap", name, goal), Goals.SECTION_ID, Overview.Kind.TOTAL, target,
                    Figures.GAP_ALL, Figures.GAP_EXPECTED, Figures.GAP_FIRM));
        }
        return new Overview(columns, unit(), rows, List.of());
    }

    private Overview.Row row(String label, String section, Overview.Kind kind, int year, String... figures) {
        List<Overview.Cell> cells = new ArrayList<>(List.of(new Overview.Cell(label, kind)));
        Arrays.stream(figures).map(name -> new Overview.Cell(figure(FigureKey.of(name, year)), kind)).forEach(cells::add);
        while (cells.size() < 4) {
            cells.add(Overview.Cell.of(OverviewBuilder.NONE));
        }
        return new Overview.Row(cells, Optional.of(new EditPlace(section, "", "")));
    }

    /** In a word where there is no number; how many records are unknown is said of numbers only. */
    private String figure(FigureKey key) {
        Optional<Figure> figure = analysis.figure(key);
        Optional<Total> value = figure.flatMap(Figure::value);
        if (value.isEmpty() || value.get().bound() == Total.Bound.EMPTY) {
            return OverviewBuilder.NONE;
        }
        return value.get().records() == 0 ? formats.unknown() : words.inColumn(figure.get());
    }

    /** An open obstacle and what waits for it. */
    private record Open(Item item, String owner, FigureKey waiting) {
    }

    /** The open obstacles under their owners; below them all that waits, each measure once. No rows without any. */
    Overview obstacles() {
        int year = analysis.years().get(0);
        List<Overview.Column> columns = List.of(Overview.Column.text(text("owner")), Overview.Column.text(text("obstacle")),
                Overview.Column.text(text("deadline")), Overview.Column.number(text("waits", Integer.toString(year)), ""));
        Map<String, List<Open>> byOwner = new TreeMap<>();
        open(year).forEach(open -> byOwner.computeIfAbsent(open.owner(), owner -> new ArrayList<>()).add(open));
        List<Overview.Row> rows = new ArrayList<>();
        byOwner.forEach((owner, all) -> rows.addAll(rows(owner, all)));
        if (!rows.isEmpty()) {
            rows.add(new Overview.Row(List.of(Overview.Cell.total(text("together")), Overview.Cell.of(""), Overview.Cell.of(""),
                    Overview.Cell.total(figure(FigureKey.of(Figures.AT_RISK_OBSTACLES, year)))), Optional.empty()));
        }
        return new Overview(columns, unit(), rows, List.of());
    }

    private List<Open> open(int year) {
        return analysis.explain(FigureKey.of(Figures.COUNT_OPEN_OBSTACLES)).map(Explanation::records).orElse(List.of()).stream()
                .map(Explanation.Line::item)
                .map(item -> new Open(item, item.get(Obstacles.OWNER).map(String::strip).filter(owner -> !owner.isEmpty())
                        .orElseGet(() -> text("noOwner")), new FigureKey(Figures.AT_RISK_OBSTACLE, item.id(), year)))
                .toList();
    }

    /** The owner is named in the first of its rows only; what most waits for comes first. */
    private List<Overview.Row> rows(String owner, List<Open> all) {
        List<Open> sorted = all.stream().sorted(Comparator.comparing((Open open) ->
                analysis.figure(open.waiting()).flatMap(Figure::known).orElse(java.math.BigDecimal.ZERO)).reversed()).toList();
        List<Overview.Row> rows = new ArrayList<>();
        for (Open open : sorted) {
            String name = rows.isEmpty() ? all.size() == 1 ? owner : text("ownerOf", owner, all.size()) : "";
            rows.add(new Overview.Row(List.of(Overview.Cell.total(name),
                    Overview.Cell.of(records.name(open.item().id()).orElse("")),
                    Overview.Cell.of(open.item().get(Obstacles.DEADLINE).map(formats::date).orElseGet(formats::unknown)),
                    Overview.Cell.of(figure(open.waiting()))), records.place(open.item().id())));
        }
        return rows;
    }
}
