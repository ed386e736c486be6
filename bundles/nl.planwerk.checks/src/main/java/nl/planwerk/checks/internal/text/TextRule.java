// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.text;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problem;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.QuickFix;
import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.Text.Amount;
import nl.planwerk.checks.internal.CheckTexts;
import nl.planwerk.checks.internal.PlanRule;
import nl.planwerk.model.check.Finding;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.vocabulary.Chapters;

/** A rule about numbers of one meaning, in chapters and introductions. */
abstract class TextRule extends PlanRule {
    private final Meaning meaning;

    TextRule(String id, Severity severity, Meaning meaning, Inputs inputs) {
        super(id, severity, inputs);
        this.meaning = meaning;
    }

    @Override
    public void check(PlanView plan, Problems problems) {
        texts(plan.plan(), problems).forEach(text -> PrintedNumbers.in(plan, text.text()).stream()
                .filter(n -> n.meaning() == meaning).forEach(n -> problems.at(severity(), text.place(), "", n.written(),
                        new Amount(n.right(), "ktCO2e/yr"), n.number().year().orElse(0))));
    }

    /** A text of the plan and where it stands. */
    record PlacedText(String text, Finding.Place place) {
    }

    /** The texts of chapters, and the introductions of sections. */
    static List<PlacedText> texts(Plan plan, Problems problems) {
        List<PlacedText> texts = new ArrayList<>();
        plan.items(Chapters.SECTION_ID).forEach(chapter -> chapter.get(Chapters.NARRATIVE).ifPresent(text ->
                texts.add(new PlacedText(text, problems.place(chapter, Chapters.NARRATIVE)))));
        plan.sections().forEach((id, part) -> {
            if (part instanceof Section section && !section.introduction().isEmpty()) {
                texts.add(new PlacedText(section.introduction(), new Finding.Place(id, "", Problems.INTRODUCTION,
                        "sections." + id + "." + Problems.INTRODUCTION)));
            }
        });
        return texts;
    }

    /** A mend that puts a bound field in the place of a wrong number. */
    List<QuickFix> bind(Problem problem, PlanView plan, String figure) {
        String written = problem.text().args().get(0).toString();
        String bound = "{{figure:" + figure + "@" + problem.text().args().get(2) + "}}";
        Item chapter = plan.item(problem.place().item()).orElse(null);
        if (chapter == null || !chapter.get(Chapters.NARRATIVE).orElse("").contains(written)) {
            return List.of();
        }
        String text = chapter.get(Chapters.NARRATIVE).orElseThrow();
        int start = text.indexOf(written);
        String mended = text.substring(0, start) + bound + text.substring(start + written.length());
        return List.of(new QuickFix(CheckTexts.fix("bind", written, bound),
                p -> p.edit(Chapters.SECTION_ID, s -> s.with(chapter.with(Chapters.NARRATIVE, mended)))));
    }
}
