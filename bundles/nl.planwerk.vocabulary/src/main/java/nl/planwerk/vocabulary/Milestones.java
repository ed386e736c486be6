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

/** A point in time at which something must have been reached, and when it was. */
public final class Milestones {
    static final String ENTITY_ID = "milestone";

    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> TITLE = Common.TITLE;
    /** Code of {@link CodeLists#MILESTONE_KIND}. */
    public static final Field<String> KIND = Field.choice("kind", CodeLists.MILESTONE_KIND);
    /** Who decides or delivers. */
    public static final Field<String> BODY = Field.text("body");
    /** When it is planned. */
    public static final Field<PartialDate> PLANNED = Field.date("planned").in(Groups.PLANNING);
    /** When it was reached; without a value it is still open. */
    public static final Field<PartialDate> REACHED = Field.date("reached").in(Groups.PLANNING);
    /** What it is about. */
    public static final Field<List<ItemRef>> PROJECTS = Field.references("projects", Projects.IDS).in(Groups.RELATIONS);
    /** Where it can be read. */
    public static final Field<Link> EVIDENCE = Field.link("evidence").in(Groups.EVIDENCE);
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TITLE,
            NUMBER, TITLE, KIND, BODY, PLANNED, REACHED, PROJECTS, EVIDENCE, VERIFICATION, REMARK, SOURCES,
            CONFIDENTIALITY)
            .columns(NUMBER, TITLE, KIND, PLANNED, REACHED);
    public static final String SECTION_ID = "milestones";
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.EXECUTION.id(), 200, TYPE);

    private Milestones() {
    }
}
