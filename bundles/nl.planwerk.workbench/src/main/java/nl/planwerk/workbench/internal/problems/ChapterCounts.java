// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.problems;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.planwerk.checks.Problem;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.internal.app.Texts;

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
        /** Nothing is open. */
        public static final Count NONE = new Count(0, 0);

        /** How many there are, in words. */
        public String words(Texts texts) {
            return texts.get("problems.summary", texts.get(errors == 1 ? "outline.error" : "outline.errors", errors),
                    texts.get(warnings == 1 ? "problems.warning.one" : "problems.warnings", warnings));
        }

        private static Count of(Severity severity) {
            return new Count(severity == Severity.ERROR ? 1 : 0, severity == Severity.WARNING ? 1 : 0);
        }

        private Count plus(Count other) {
            return new Count(errors + other.errors, warnings + other.warnings);
        }
    }

    static ChapterCounts of(Plan plan, List<Problem> problems) {
        Map<String, Count> counts = new TreeMap<>();
        problems.stream().filter(problem -> problem.accepted().isEmpty()).forEach(problem -> counts.merge(
                ProblemGroups.chapter(plan, problem).orElse(""), Count.of(problem.severity()), Count::plus));
        return new ChapterCounts(counts);
    }

    /** That of a chapter; the empty text asks for the plan's own data. */
    public Count of(String chapter) {
        return byChapter.getOrDefault(chapter, Count.NONE);
    }

    /** That of the whole plan. */
    public Count total() {
        return byChapter.values().stream().reduce(Count.NONE, Count::plus);
    }
}
