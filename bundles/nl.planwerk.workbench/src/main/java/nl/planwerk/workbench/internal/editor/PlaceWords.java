// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.util.Locale;
import java.util.Optional;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.edit.ItemEdits;
import nl.planwerk.workspace.edit.RecordAddress;

/** What a person calls the places of one plan. */
public final class PlaceWords {
    private final Plan plan;
    private final Texts texts;
    private final Locale locale;
    private final ValueText names;
    private final String whole;
    private final String introduction;

    /** Words in the language of the texts; may be used on any thread. */
    public PlaceWords(Plan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        this.locale = texts.locale();
        this.names = ValueText.of(plan, Formats.of(locale));
        this.whole = texts.get("editor.planPage");
        this.introduction = texts.get("find.introduction");
    }

    /** The title of the chapter of a section; what the plan's own page is called for the header. */
    public String chapter(String section, String item) {
        return PlanPages.chapterOf(plan, section, item).map(chapter -> plan.vocabulary().chapterLabel(chapter, locale))
                .orElse(whole);
    }

    /** A record, and the field of it. */
    public String place(RecordAddress record, String field) {
        return texts.get("find.place", record(record), field(record, field));
    }

    /** A record, and the field of it if the place has one. */
    public String place(EditPlace place) {
        RecordAddress record = RecordAddress.of(place);
        return RecordAddress.field(place).map(field -> place(record, field)).orElseGet(() -> record(record));
    }

    /** The name of a record of the plan: of a chapter its title, of an embedded one with the names of those it is in. */
    public String record(RecordAddress address) {
        if (address.isHeader()) {
            return whole;
        } else if (address.item().isEmpty() && address.path().isEmpty()) {
            return section(address.section());
        }
        RecordAddress at = RecordAddress.item(address.section(), address.item());
        StringBuilder text = new StringBuilder(name(at));
        for (RecordAddress.Step step : address.path()) {
            at = at.down(step.field(), step.record());
            text.append(" › ").append(name(at));
        }
        return text.toString();
    }

    private String name(RecordAddress address) {
        if (address.section().equals(Chapters.SECTION_ID) && address.path().isEmpty()) {
            return chapter(address.section(), address.item());
        }
        Optional<Item> item = ItemEdits.find(plan, address);
        boolean only = address.path().isEmpty() && plan.vocabulary().section(address.section())
                .filter(SectionType::single).isPresent();
        return only ? section(address.section()) : item.map(names::name).orElse(address.item());
    }

    private String section(String section) {
        return plan.vocabulary().label("section." + section, locale);
    }

    /** What a field of a record is called. */
    public String field(RecordAddress address, String field) {
        if (field.equals(EditPlace.INTRODUCTION)) {
            return introduction;
        }
        Optional<EntityType> type = ItemEdits.type(plan, address);
        return type.flatMap(t -> t.field(field).map(f -> plan.vocabulary().fieldLabel(t, f, locale))).orElse(field);
    }
}
