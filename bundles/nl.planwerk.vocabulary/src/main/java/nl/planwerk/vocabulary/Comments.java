// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.PartialDate;

/** A remark of a partner on a chapter or another record, while the plan is written. */
public final class Comments {
    static final String ENTITY_ID = "comment";

    /** The record concerned, of any kind; without one it concerns the plan. */
    public static final Field<ItemRef> ABOUT = Field.reference("about");
    /** Id of the field concerned, if it is one. */
    public static final Field<String> FIELD = Field.fieldName("field", "about");
    /** What is said. */
    public static final Field<String> TEXT = Field.longText("text").require();
    /** Role or organisation, not a person. */
    public static final Field<String> AUTHOR = Field.text("author").require();
    /** When it was made. */
    public static final Field<PartialDate> DATE = Field.date("date");
    /** Code of {@link CodeLists#COMMENT_STATUS}. */
    public static final Field<String> STATUS = Field.choice("status", CodeLists.COMMENT_STATUS);
    /** The comment that this one answers. */
    public static final Field<ItemRef> REPLY_TO = Field.reference("replyTo", "comment");

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TEXT,
            ABOUT, FIELD, TEXT, AUTHOR, DATE, STATUS, REPLY_TO)
            .columns(ABOUT, FIELD, TEXT, AUTHOR, DATE, STATUS);
    public static final String SECTION_ID = "comments";
    /** Not printed: what partners say to each other while they write. */
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.REVISIONS.id(), 300, TYPE).hidden();

    private Comments() {
    }
}
