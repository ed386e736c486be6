// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import nl.planwerk.checks.Problem;
import nl.planwerk.checks.Text;
import nl.planwerk.model.check.Finding;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Measures;
import org.junit.jupiter.api.Test;

class ChapterCountsTest {
    private static final Text TEXT = new Text(Messages.of(Finding.class, "OSGI-INF/l10n/model"), "none", List.of());

    private final Plan plan = Plan.empty(CoreVocabulary.with(), new PluginStamp("x", "1.0.0"));

    private static Problem problem(Severity severity, String section, String item, String accepted) {
        return new Problem("C01", severity, new Finding.Place(section, item, "", ""), TEXT,
                Optional.of(accepted).filter(reason -> !reason.isEmpty()));
    }

    @Test
    void problemsCountInTheChapterOfTheirRecord() {
        ChapterCounts counts = ChapterCounts.of(plan, List.of(problem(Severity.ERROR, Measures.SECTION_ID, "m1", ""),
                problem(Severity.WARNING, Measures.SECTION_ID, "m2", ""), problem(Severity.WARNING, Chapters.SECTION_ID, "measures", ""),
                problem(Severity.WARNING, "plan", "", "")));
        assertThat(counts.of("measures")).isEqualTo(new ChapterCounts.Count(1, 2));
        assertThat(counts.of("")).isEqualTo(new ChapterCounts.Count(0, 1));
        assertThat(counts.of("goals")).isEqualTo(new ChapterCounts.Count(0, 0));
    }

    @Test
    void whatSomebodyAcceptedDoesNotCount() {
        assertThat(ChapterCounts.of(plan, List.of(problem(Severity.WARNING, Measures.SECTION_ID, "m1", "omdat"))))
                .isEqualTo(ChapterCounts.NONE);
    }
}
