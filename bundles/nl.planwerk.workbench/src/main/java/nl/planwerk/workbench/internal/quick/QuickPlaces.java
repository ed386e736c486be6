// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.quick;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlaceWords;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.editor.PlanPage;
import nl.planwerk.workspace.edit.RecordAddress;

/** The pages and records of a plan. */
final class QuickPlaces {

    private QuickPlaces() {
    }

    /** The pages of an editor, in its order. */
    static List<QuickEntry> pages(OpenPlans plans, PlanEditor editor) {
        return editor.pages().stream().map(page -> page(plans, editor, page)).toList();
    }

    private static QuickEntry page(OpenPlans plans, PlanEditor editor, PlanPage page) {
        return new QuickEntry(QuickEntry.Kind.PAGE, page.title(), "", () -> {
            editor.showPage(page.id());
            plans.activate(editor);
        });
    }

    /** The records of a plan, in the vocabulary's order; the detail is their section, behind their number if they have one. May be called on any thread. */
    static List<QuickEntry> records(OpenPlans plans, PlanEditor editor, Plan plan, Texts texts) {
        PlaceWords words = new PlaceWords(plan, texts);
        List<QuickEntry> entries = new ArrayList<>();
        for (SectionType section : plan.vocabulary().sections()) {
            if (section.id().equals(Chapters.SECTION_ID) || section.single()) {
                continue;
            }
            String detail = plan.vocabulary().label("section." + section.id(), texts.locale());
            for (Item item : plan.items(section.id())) {
                RecordAddress address = RecordAddress.item(section.id(), item.id());
                String number = item.get(Measures.NUMBER).filter(text -> !text.isBlank()).map(text -> text + " – ").orElse("");
                entries.add(new QuickEntry(QuickEntry.Kind.RECORD, words.record(address), number + detail,
                        () -> {
                            plans.activate(editor);
                            editor.showPlace(address.place(""));
                        }));
            }
        }
        return entries;
    }
}
