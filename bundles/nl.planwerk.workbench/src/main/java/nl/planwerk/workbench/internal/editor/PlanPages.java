// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.EditPlace;

/** Which pages a plan's editor has, in order: the plan itself, then its chapters. */
public final class PlanPages {

    private PlanPages() {
    }

    /** The pages of a plan. */
    public static List<PlanPage> of(Plan plan, Texts texts) {
        Locale locale = texts.locale();
        List<PlanPage> pages = new ArrayList<>();
        pages.add(new PlanPage(PlanPage.PLAN, texts.get("editor.planPage"), "", ""));
        for (ChapterType chapter : plan.vocabulary().chapters()) {
            Optional<Item> text = plan.section(Chapters.SECTION_ID).item(chapter.id());
            String title = text.flatMap(item -> item.get(Chapters.TITLE)).filter(own -> !own.isBlank())
                    .orElseGet(() -> plan.vocabulary().label("chapter." + chapter.id(), locale));
            pages.add(new PlanPage(PlanPage.ofChapter(chapter.id()), title, chapter.id(),
                    text.flatMap(item -> item.get(Chapters.STATUS)).orElse("")));
        }
        return pages;
    }

    /** Id of the page on which a place of a plan is edited. */
    public static String pageOf(Plan plan, EditPlace place) {
        if (place.section().isEmpty()) {
            return PlanPage.PLAN;
        }
        if (place.section().equals(Chapters.SECTION_ID)) {
            return PlanPage.ofChapter(place.item());
        }
        return plan.vocabulary().section(place.section()).map(SectionType::chapter).map(PlanPage::ofChapter)
                .orElse(PlanPage.PLAN);
    }
}
