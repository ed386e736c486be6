// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.planwerk.chart.TimelinePlot;
import nl.planwerk.figures.ChartDesk;
import nl.planwerk.figures.internal.ProjectTimeline.Project;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.vocabulary.Codes;
import nl.planwerk.vocabulary.Dependencies;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;

/** Which project needs which other one first. */
final class TimelineLinks {
    private final ChartDesk desk;
    private final List<Project> projects;
    private final Map<String, Integer> rows = new HashMap<>();

    TimelineLinks(ChartDesk desk, List<Project> projects) {
        this.desk = desk;
        this.projects = projects;
        for (int i = 0; i < projects.size(); i++) {
            rows.put(projects.get(i).item().id(), i);
        }
    }

    /** Ids of what a project needs, as it says itself or as the infrastructure says. */
    private Set<String> ids(Project project) {
        Set<String> ids = new LinkedHashSet<>();
        project.item().list(Measures.DEPENDENCIES).stream()
                .filter(d -> d.get(Dependencies.KIND).filter(Codes.DEPENDENCY_REQUIRES::equals).isPresent())
                .forEach(d -> d.get(Dependencies.ON).map(ItemRef::id).ifPresent(ids::add));
        if (!project.network()) {
            desk.plan().items(Infrastructure.SECTION_ID).stream().filter(i -> i.list(Infrastructure.MEASURES).stream()
                    .anyMatch(ref -> ref.id().equals(project.item().id()))).forEach(i -> ids.add(i.id()));
        }
        return ids;
    }

    /** Names of what a project needs. */
    List<String> needs(Project project) {
        return ids(project).stream().map(id -> desk.item(id).map(item -> ProjectTimeline.label(desk, item)).orElse(id)).toList();
    }

    /** A sentence part for each project that needs another. */
    List<String> all() {
        List<String> parts = new ArrayList<>();
        for (Project project : projects) {
            List<String> needs = needs(project);
            if (!needs.isEmpty()) {
                parts.add(desk.text("timeline.alt.needs", ProjectTimeline.label(desk, project.item()), String.join(", ", needs)));
            }
        }
        return parts;
    }

    /** The arrows between rows that are drawn and dated. */
    List<TimelinePlot.Link> links() {
        List<TimelinePlot.Link> links = new ArrayList<>();
        for (int to = 0; to < projects.size(); to++) {
            Project project = projects.get(to);
            for (String id : ids(project)) {
                Integer from = rows.get(id);
                if (from != null && from != to && projects.get(from).available().isPresent()
                        && project.available().isPresent()) {
                    links.add(new TimelinePlot.Link(from, projects.get(from).available().getAsInt(), to,
                            project.available().getAsInt()));
                }
            }
        }
        return links;
    }
}
