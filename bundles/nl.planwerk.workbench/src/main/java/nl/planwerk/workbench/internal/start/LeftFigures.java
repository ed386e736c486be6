// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.start;

import java.util.Optional;

import nl.planwerk.model.bound.BoundFigures;
import nl.planwerk.model.bound.BoundValues;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.bound.Placeholder;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.Field;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Plans;

/** Figures in the texts of a new plan that have a value in the plan it comes from, and another one or none in the new one. */
final class LeftFigures {
    private final BoundValues before;
    private final BoundValues after;
    private final Plan written;
    private int count;

    /** Between a plan and the new one that is made from it; calculates both. */
    LeftFigures(Plan other, Plan fresh, FigureSource figures) {
        Formats formats = Formats.of(Plans.language(fresh));
        this.before = new BoundValues(other, formats, figures);
        this.after = new BoundValues(fresh, formats, figures);
        this.written = written(fresh);
    }

    /** The new plan with the values of the other one in their place. */
    Plan written() {
        return written;
    }

    /** How many there were. */
    int count() {
        return count;
    }

    private Plan written(Plan fresh) {
        Plan plan = fresh;
        for (Object part : fresh.sections().values()) {
            if (part instanceof Section section) {
                plan = plan.edit(section.id(), now -> now.withIntroduction(written(section.introduction())));
            }
        }
        for (Item chapter : fresh.items(Chapters.SECTION_ID)) {
            Item changed = written(written(chapter, Chapters.NARRATIVE), Chapters.OTHER_TEXT);
            plan = changed.equals(chapter) ? plan : plan.edit(Chapters.SECTION_ID, now -> now.with(changed));
        }
        return plan;
    }

    private Item written(Item chapter, Field<String> field) {
        return chapter.get(field).map(text -> chapter.with(field, written(text))).orElse(chapter);
    }

    private String written(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (Placeholder placeholder : BoundFigures.in(text)) {
            Optional<String> value = before.text(placeholder).filter(was -> !after.text(placeholder).equals(Optional.of(was)));
            if (value.isPresent()) {
                out.append(text, from, placeholder.start()).append(value.get());
                from = placeholder.end();
                count++;
            }
        }
        return from == 0 ? text : out.append(text.substring(from)).toString();
    }
}
