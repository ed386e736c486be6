// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Inject;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.workbench.ClusterEditor;
import nl.planwerk.workbench.EditorPage;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dashboard.DashboardPage;
import nl.planwerk.workspace.EditPlace;

/** Which pages a plan's editor has, in order: the plan itself, its chapters, and the cluster's own pages among them. */
public final class PlanPages {
    @Inject
    private Texts texts;
    @Inject
    private Contributed contributed;

    /** The pages of a plan. */
    public List<PlanPage> of(Plan plan) {
        Locale locale = texts.locale();
        List<EditorPage> own = contributed.pages(plan.plugin().id());
        List<PlanPage> pages = new ArrayList<>();
        pages.add(new PlanPage(PlanPage.PLAN, texts.get("editor.planPage"), "", ""));
        pages.add(new PlanPage(DashboardPage.ID, texts.get("dashboard.title"), "", ""));
        for (ChapterType chapter : plan.vocabulary().chapters()) {
            pages.add(page(plan, chapter, locale));
            own.stream().filter(page -> page.chapter().equals(chapter.id())).forEach(page -> pages.add(page(page, locale)));
        }
        List<String> first = contributed.editor(plan.plugin().id())
                .flatMap(editor -> Contributed.guarded(editor::pageOrder)).orElse(List.of());
        pages.sort(Comparator.comparingInt(page -> first.contains(page.id()) ? first.indexOf(page.id()) : first.size()));
        return pages;
    }

    private static PlanPage page(Plan plan, ChapterType chapter, Locale locale) {
        return new PlanPage(PlanPage.ofChapter(chapter.id()), title(plan, chapter.id(), locale), chapter.id(),
                text(plan, chapter.id()).flatMap(item -> item.get(Chapters.STATUS)).orElse(""));
    }

    private static Optional<Item> text(Plan plan, String chapter) {
        return plan.section(Chapters.SECTION_ID).item(chapter);
    }

    /** The title of a chapter: the author's own, or else the one that it has in every plan. */
    public static String title(Plan plan, String chapter, Locale locale) {
        return text(plan, chapter).flatMap(item -> item.get(Chapters.TITLE)).filter(own -> !own.isBlank())
                .orElseGet(() -> plan.vocabulary().chapterLabel(chapter, locale));
    }

    private static PlanPage page(EditorPage page, Locale locale) {
        return new PlanPage(page.id(), Contributed.guarded(() -> page.title(locale)).orElse(page.id()), "", "");
    }

    /** The contributed page of that id. */
    Optional<EditorPage> contributed(Plan plan, String id) {
        return contributed.pages(plan.plugin().id()).stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** Id of the page to begin with. */
    String first(Plan plan) {
        return contributed.editor(plan.plugin().id()).flatMap(editor -> Contributed.guarded(editor::startPage))
                .orElse(PlanPage.PLAN);
    }

    /** Element id of the part descriptor for plans of a cluster. */
    String descriptor(String cluster) {
        return contributed.editor(cluster).map(ClusterEditor::descriptor).orElse(OpenPlans.DESCRIPTOR);
    }

    /** Id of the page on which a place of a plan is edited. */
    public static String pageOf(Plan plan, EditPlace place) {
        return chapterOf(plan, place.section(), place.item()).map(PlanPage::ofChapter).orElse(PlanPage.PLAN);
    }

    /** The chapter that an item of a section stands in; empty for the plan's own data. */
    public static Optional<String> chapterOf(Plan plan, String section, String item) {
        return section.equals(Chapters.SECTION_ID) ? Optional.of(item) : plan.vocabulary().section(section).map(SectionType::chapter);
    }
}
