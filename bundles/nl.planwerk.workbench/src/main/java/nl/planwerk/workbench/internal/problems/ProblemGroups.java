// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.checks.Problem;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.PlanPages;

/** Problems put in groups for a reader: by chapter in the order of the report, by severity, or by rule. */
final class ProblemGroups {

    /** By what problems are grouped. */
    enum By { CHAPTER, SEVERITY, RULE }

    /** A group with a title. */
    record Group(String title, List<Problem> problems) { }

    private final Plan plan;
    private final Texts texts;

    ProblemGroups(Plan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
    }

    /** The groups in their order; problems within a group by severity. */
    List<Group> of(List<Problem> problems, By by) {
        Map<String, List<Problem>> groups = new LinkedHashMap<>();
        problems.stream().sorted(order(by)).forEach(problem ->
                groups.computeIfAbsent(title(problem, by), title -> new ArrayList<>()).add(problem));
        return groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
    }

    private Comparator<Problem> order(By by) {
        Comparator<Problem> severity = Comparator.comparing(Problem::severity);
        return switch (by) {
            case SEVERITY -> severity;
            case RULE -> Comparator.comparing(Problem::rule).thenComparing(severity);
            case CHAPTER -> Comparator.comparing(this::position).thenComparing(severity);
        };
    }

    private int position(Problem problem) {
        List<String> chapters = plan.vocabulary().chapters().stream().map(chapter -> chapter.id()).toList();
        return chapters.indexOf(chapter(plan, problem).orElse(""));
    }

    private String title(Problem problem, By by) {
        return switch (by) {
            case SEVERITY -> texts.get("problems." + problem.severity().name().toLowerCase(Locale.ROOT));
            case RULE -> problem.title(texts.locale());
            case CHAPTER -> chapter(plan, problem).map(id -> plan.vocabulary().chapterLabel(id, texts.locale()))
                    .orElseGet(() -> texts.get("editor.planPage"));
        };
    }

    /** The chapter that a problem's record stands in; empty for the plan's own data. */
    static Optional<String> chapter(Plan plan, Problem problem) {
        return PlanPages.chapterOf(plan, problem.place().section(), problem.place().item());
    }
}
