// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Link;
import nl.planwerk.model.value.PartialDate;

/** A decision that the plan rests on or asks for. */
public final class Decisions {
    static final String ENTITY_ID = "decision";

    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> TITLE = Common.TITLE;
    /** Code of {@link CodeLists#MILESTONE_KIND}. */
    public static final Field<String> KIND = Field.choice("kind", CodeLists.MILESTONE_KIND);
    /** Who takes it. */
    public static final Field<String> BODY = Field.text("body");
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    /** Code of {@link CodeLists#DECISION_STATUS}. */
    public static final Field<String> STATUS = Field.choice("status", CodeLists.DECISION_STATUS).in(Groups.PLANNING);
    /** When it is planned. */
    public static final Field<PartialDate> PLANNED = Milestones.PLANNED;
    /** When it was taken. */
    public static final Field<PartialDate> DATE = Field.date("date").in(Groups.PLANNING);
    /** What it is about. */
    public static final Field<List<ItemRef>> PROJECTS = Field.references("projects", Projects.IDS).in(Groups.RELATIONS);
    /** Where it can be read. */
    public static final Field<Link> EVIDENCE = Milestones.EVIDENCE;
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TITLE,
            NUMBER, TITLE, KIND, BODY, DESCRIPTION, STATUS, PLANNED, DATE, PROJECTS, EVIDENCE, VERIFICATION, REMARK,
            SOURCES, CONFIDENTIALITY)
            .columns(NUMBER, TITLE, BODY, STATUS, PLANNED, DATE);
    public static final String SECTION_ID = "decisions";
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.EXECUTION.id(), 300, TYPE);

    private Decisions() {
    }
}
