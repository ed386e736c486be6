// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.problems;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.checks.Problem;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Plan;

/**
 * How many problems of a plan are open, by chapter.
 *
 * @param byChapter by the id of the chapter; the empty text stands for the plan's own data
 */
public record ChapterCounts(Map<String, Count> byChapter) {
    /** Event topic; the data is the counts of the plan that the author works on. */
    public static final String TOPIC = "nl/planwerk/workbench/problems";
    /** As long as nothing is known. */
    public static final ChapterCounts NONE = new ChapterCounts(Map.of());

    public ChapterCounts {
        byChapter = Map.copyOf(byChapter);
    }

    /** Problems that nobody has accepted. */
    public record Count(int errors, int warnings) {
        static final Count NONE = new Count(0, 0);

        private Count plus(Severity severity) {
            return switch (severity) {
                case ERROR -> new Count(errors + 1, warnings);
                case WARNING -> new Count(errors, warnings + 1);
                default -> this;
            };
        }
    }

    static ChapterCounts of(Plan plan, List<Problem> problems) {
        Map<String, Count> counts = new TreeMap<>();
        problems.stream().filter(problem -> problem.accepted().isEmpty()).forEach(problem -> counts.merge(
                ProblemGroups.chapter(plan, problem).orElse(""), Count.NONE.plus(problem.severity()),
                (count, one) -> new Count(count.errors() + one.errors(), count.warnings() + one.warnings())));
        return new ChapterCounts(counts);
    }

    /** That of a chapter; the empty text asks for the plan's own data. */
    public Count of(String chapter) {
        return byChapter.getOrDefault(chapter, Count.NONE);
    }
}
