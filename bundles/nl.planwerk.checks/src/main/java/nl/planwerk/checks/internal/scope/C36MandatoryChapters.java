// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.scope;

import java.util.List;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text.Label;
import nl.planwerk.checks.internal.PlanRule;
import nl.planwerk.model.check.Finding;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.vocabulary.Chapters;

/** Every chapter that a plan must have says something, in words too. */
public final class C36MandatoryChapters extends PlanRule {

    public C36MandatoryChapters() {
        super("C36", Severity.ERROR, Inputs.everything());
    }

    @Override
    public void check(PlanView view, Problems problems) {
        Plan plan = view.plan();
        for (ChapterType chapter : plan.vocabulary().chapters()) {
            List<SectionType> sections = plan.vocabulary().sectionsOf(chapter.id());
            boolean text = plan.section(Chapters.SECTION_ID).item(chapter.id()).flatMap(c -> c.get(Chapters.NARRATIVE))
                    .filter(t -> !t.isBlank()).isPresent()
                    || sections.stream().anyMatch(s -> !plan.section(s.id()).introduction().isBlank());
            if (chapter.mandatory() && !text) {
                boolean table = sections.stream().anyMatch(s -> !plan.items(s.id()).isEmpty());
                problems.at(problems.unknownSeverity(), new Finding.Place(Chapters.SECTION_ID, chapter.id(),
                        Chapters.NARRATIVE.id(), "sections.chapters[" + chapter.id() + "]"), table ? "text" : "empty",
                        new Label("chapter." + chapter.id()));
            }
        }
    }
}
