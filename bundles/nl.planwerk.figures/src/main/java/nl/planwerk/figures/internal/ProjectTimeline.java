// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.chart.ChartTable;
import nl.planwerk.chart.TimelinePlot;
import nl.planwerk.figures.ChartDesk;
import nl.planwerk.figures.PlanChart;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.ChapterTypes;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;

/** Measures and infrastructure over the years, with what has to be there first. */
final class ProjectTimeline extends CoreMaker {
    private static final int MOST_ROWS = 40;

    ProjectTimeline() {
        super("timeline", ChapterTypes.EXECUTION);
    }

    /**
     * One project.
     *
     * @param decided   year of the investment decision, or in which infrastructure is needed
     * @param available year of the start, or in which infrastructure is planned
     * @param full      year of the full effect
     */
    record Project(Item item, boolean network, OptionalInt decided, OptionalInt available, OptionalInt full) {

        int earliest() {
            return decided.orElse(available.orElse(full.orElse(Integer.MAX_VALUE)));
        }
    }

    @Override
    public Optional<PlanChart> make(ChartDesk desk) {
        List<Project> projects = new ArrayList<>();
        desk.plan().items(Infrastructure.SECTION_ID).forEach(i -> projects.add(new Project(i, true,
                year(i, Infrastructure.NEEDED_YEAR), year(i, Infrastructure.PLANNED_YEAR), OptionalInt.empty())));
        desk.plan().items(Measures.SECTION_ID).forEach(m -> projects.add(new Project(m, false,
                year(m, Measures.FID_YEAR), year(m, Measures.START_YEAR), year(m, Measures.FULL_EFFECT_YEAR))));
        List<Project> dated = projects.stream().filter(p -> p.earliest() != Integer.MAX_VALUE)
                .sorted(Comparator.comparing(Project::network).reversed().thenComparingInt(Project::earliest)).toList();
        if (dated.size() < 2) {
            return Optional.empty();
        }
        List<String> absent = projects.stream().filter(p -> !dated.contains(p)).map(p -> label(desk, p.item())).toList();
        return Optional.of(chart(desk, dated, absent));
    }

    private static OptionalInt year(Item item, Field<Quantity> field) {
        return item.get(field).map(q -> OptionalInt.of(q.value().intValue())).orElse(OptionalInt.empty());
    }

    private PlanChart chart(ChartDesk desk, List<Project> dated, List<String> absent) {
        List<Project> drawn = dated.subList(0, Math.min(MOST_ROWS, dated.size()));
        List<TimelinePlot.Row> rows = drawn.stream().map(p -> row(desk, p)).toList();
        TimelineLinks links = new TimelineLinks(desk, drawn);
        List<List<String>> table = new ArrayList<>();
        for (Project project : dated) {
            table.add(List.of(label(desk, project.item()), text(project.network() ? OptionalInt.empty() : project.decided()),
                    text(project.network() ? project.decided() : OptionalInt.empty()), text(project.available()),
                    text(project.full()), listed(new TimelineLinks(desk, dated).needs(project))));
        }
        String title = desk.text("timeline.title");
        String left = absent.isEmpty() ? "" : desk.text("timeline.absent", listed(absent));
        String more = dated.size() > drawn.size() ? desk.text("timeline.more", dated.size() - drawn.size()) : "";
        List<String> needs = links.all();
        String alternative = desk.text("timeline.alt", title, dated.size(), text(first(dated)), text(last(dated)),
                needs.isEmpty() ? "" : desk.text("timeline.alt.links", String.join("; ", needs)));
        return new PlanChart(id(), chapter(), title, "", sentences(desk.text("timeline.basis"), more, left), List.of(),
                alternative.strip(), new ChartTable(List.of(ChartTable.Column.text(desk.text("column.project")),
                        ChartTable.Column.number(desk.text("column.decided"), ""),
                        ChartTable.Column.number(desk.text("column.needed"), ""),
                        ChartTable.Column.number(desk.text("column.start"), ""),
                        ChartTable.Column.number(desk.text("column.full"), ""),
                        ChartTable.Column.text(desk.text("column.needs"))), table),
                new TimelinePlot(List.of(desk.text("timeline.full"), desk.text("timeline.building"), desk.text("timeline.late")),
                        List.of(desk.text("timeline.decision"), desk.text("timeline.there"), desk.text("timeline.wanted")),
                        rows, links.links(), desk.text("timeline.link")));
    }

    private static OptionalInt first(List<Project> projects) {
        return projects.stream().mapToInt(Project::earliest).min();
    }

    private static OptionalInt last(List<Project> projects) {
        return projects.stream().mapToInt(p -> p.full().orElse(p.available().orElse(p.earliest()))).max();
    }

    private static String text(OptionalInt year) {
        return year.isPresent() ? Integer.toString(year.getAsInt()) : "\u2013";
    }

    private static TimelinePlot.Row row(ChartDesk desk, Project project) {
        List<TimelinePlot.Stretch> stretches = new ArrayList<>();
        List<TimelinePlot.Mark> marks = new ArrayList<>();
        project.decided().ifPresent(y -> marks.add(new TimelinePlot.Mark(y, project.network() ? 2 : 0)));
        if (project.network()) {
            project.available().ifPresent(y -> marks.add(new TimelinePlot.Mark(y, 1)));
        }
        project.available().ifPresent(start -> {
            int decided = project.decided().orElse(start);
            if (decided < start) {
                stretches.add(new TimelinePlot.Stretch(decided, start, project.network() ? 2 : 1));
            }
            if (!project.network()) {
                stretches.add(new TimelinePlot.Stretch(start, Math.max(start, project.full().orElse(start)), 0));
            }
        });
        return new TimelinePlot.Row(label(desk, project.item()), project.item().id(), stretches, marks);
    }

    /** Number and name. */
    static String label(ChartDesk desk, Item item) {
        Optional<String> number = item.type().id().equals(Measures.TYPE.id()) ? item.get(Measures.NUMBER)
                : item.get(Infrastructure.NUMBER);
        return number.filter(n -> !n.isBlank()).map(n -> n + " ").orElse("") + desk.name(item.id());
    }
}
