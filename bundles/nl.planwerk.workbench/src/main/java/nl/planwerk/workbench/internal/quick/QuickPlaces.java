// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.quick;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.PlaceWords;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.editor.PlanPage;
import nl.planwerk.workspace.edit.RecordAddress;

/** The pages and records of a plan. */
final class QuickPlaces {

    private QuickPlaces() {
    }

    /** The pages of an editor, in its order. */
    static List<QuickEntry> pages(PlanEditor editor) {
        return editor.pages().stream().map(page -> page(editor, page)).toList();
    }

    private static QuickEntry page(PlanEditor editor, PlanPage page) {
        return new QuickEntry(QuickEntry.Kind.PAGE, page.title(), "", () -> editor.showPage(page.id()));
    }

    /** The records of a plan, in the vocabulary's order; the detail is their section. May be called on any thread. */
    static List<QuickEntry> records(PlanEditor editor, Plan plan, Texts texts) {
        PlaceWords words = new PlaceWords(plan, texts);
        List<QuickEntry> entries = new ArrayList<>();
        for (SectionType section : plan.vocabulary().sections()) {
            if (section.id().equals(Chapters.SECTION_ID) || section.single()) {
                continue;
            }
            String detail = plan.vocabulary().label("section." + section.id(), texts.locale());
            for (Item item : plan.items(section.id())) {
                RecordAddress address = RecordAddress.item(section.id(), item.id());
                entries.add(new QuickEntry(QuickEntry.Kind.RECORD, words.record(address), detail,
                        () -> editor.showPlace(address.place(""))));
            }
        }
        return entries;
    }
}
