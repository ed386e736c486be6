// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.steps;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.planwerk.checks.steps.ChapterSteps;
import nl.planwerk.checks.steps.OpenStep;
import nl.planwerk.checks.steps.PlanSteps;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.PlaceWords;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.edit.RecordAddress;

/**
 * What is still empty in a plan, in words.
 *
 * @param chapters in the plan's order
 * @param done     number of steps taken
 * @param all      number of all steps
 */
record StepRows(List<Chapter> chapters, int done, int all) {
    /** Steps of one chapter that are listed; of the others the number is told. */
    static final int MOST = 200;

    /** A chapter, its title and how far it is in words, and its open steps. */
    record Chapter(String id, String text, boolean begun, List<Step> steps) { }

    /** An open step; without a place it tells how many more there are. */
    record Step(String text, Optional<EditPlace> place) { }

    /** The rows of a plan; may be called on any thread. */
    static StepRows of(Plan plan, Optional<Plan> template, Texts texts) {
        PlanSteps steps = PlanSteps.of(plan, template);
        Wording wording = new Wording(plan, texts, new PlaceWords(plan, texts));
        return new StepRows(steps.chapters().stream().map(wording::chapter).toList(), steps.done(), steps.all());
    }

    private record Wording(Plan plan, Texts texts, PlaceWords words) {

        Chapter chapter(ChapterSteps steps) {
            String title = steps.chapter().isEmpty() ? words.chapter("", "")
                    : plan.section(Chapters.SECTION_ID).item(steps.chapter()).flatMap(own -> own.get(Chapters.TITLE))
                            .filter(own -> !own.isBlank()).orElseGet(() -> words.chapter(Chapters.SECTION_ID, steps.chapter()));
            Stream<Step> open = steps.open().stream().limit(MOST).map(this::step);
            int more = steps.open().size() - MOST;
            Stream<Step> rest = more > 0 ? Stream.of(new Step(texts.get("steps.more", more), Optional.empty())) : Stream.empty();
            return new Chapter(steps.chapter(), texts.get("steps.chapter", title, steps.done(), steps.all()), steps.done() > 0,
                    Stream.concat(open, rest).toList());
        }

        private Step step(OpenStep step) {
            RecordAddress address = address(step);
            return new Step(switch (step.kind()) {
                case TEXT -> texts.get("steps.text");
                case GUIDANCE -> texts.get("steps.guidance");
                case STATUS -> texts.get("steps.status",
                        plan.vocabulary().codeLabel(CodeLists.CHAPTER_STATUS, Chapters.EMPTY, texts.locale()));
                case SECTION -> texts.get("steps.section", plan.vocabulary().label("section." + step.section(), texts.locale()));
                case FIELD -> address.isHeader() ? words.field(address, step.field())
                        : texts.get("steps.field", words.record(address), words.field(address, step.field()));
            }, Optional.of(address.place(step.field())));
        }

        private static RecordAddress address(OpenStep step) {
            RecordAddress address = RecordAddress.of(EditPlace.item(step.section(), step.item()));
            for (int i = 0; i + 1 < step.path().size(); i += 2) {
                address = address.down(step.path().get(i), step.path().get(i + 1));
            }
            return address;
        }
    }
}
