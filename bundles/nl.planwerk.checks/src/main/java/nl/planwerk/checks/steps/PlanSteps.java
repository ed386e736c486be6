// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.ChapterType;

/**
 * What a plan still needs before it says something everywhere, in the plan's order: its own data, then its chapters. The
 * steps are
 *
 * <ul>
 * <li>of the plan's own data: every required field, and what every plan says of itself from the start;</li>
 * <li>of a chapter that the plan has or must have, appendices apart: its text, which is no longer the template's, and a
 * status that is no longer "empty";</li>
 * <li>of each printed section of such a chapter: a record, or words that say why there is none;</li>
 * <li>of every record: each required field, within records too.</li>
 * </ul>
 *
 * <p>An optional chapter without a text, and sections without records, are done too when the chapter is agreed.
 *
 * @param chapters those that have steps
 */
public record PlanSteps(List<ChapterSteps> chapters) {

    public PlanSteps {
        chapters = List.copyOf(chapters);
    }

    /**
     * The steps of a plan.
     *
     * @param template of the plan's cluster, whose texts are guidance; empty if there is none
     */
    public static PlanSteps of(Plan plan, Optional<Plan> template) {
        StepCollector collector = new StepCollector(plan, template);
        List<ChapterSteps> chapters = new ArrayList<>();
        chapters.add(collector.header());
        for (ChapterType chapter : plan.vocabulary().chapters()) {
            ChapterSteps steps = collector.chapter(chapter);
            if (steps.all() > 0) {
                chapters.add(steps);
            }
        }
        return new PlanSteps(chapters);
    }

    /** The number of all steps. */
    public int all() {
        return chapters.stream().mapToInt(ChapterSteps::all).sum();
    }

    /** How many of them were taken. */
    public int done() {
        return chapters.stream().mapToInt(ChapterSteps::done).sum();
    }
}
