// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.PartialDate;

/** A warning of a check that the authors looked at and left, with the reason. */
public final class AcceptedWarnings {
    static final String ENTITY_ID = "acceptedWarning";

    /** Id of the rule, such as {@code C10}. */
    public static final Field<String> RULE = Field.text("rule").require();
    /** What the rule is about, in words. Its sentence is not kept: the numbers in it may be for fewer eyes than the plan. */
    public static final Field<String> SUBJECT = Field.text("subject");
    /** The record concerned, of any kind; without one it concerns the plan. */
    public static final Field<ItemRef> ABOUT = Field.reference("about");
    /** Id of the field concerned, if it is one. */
    public static final Field<String> FIELD = Field.fieldName("field", "about");
    /** Why it may stay. */
    public static final Field<String> REASON = Field.longText("reason").require();
    /** Role or organisation that accepted it. */
    public static final Field<String> ROLE = Field.text("role");
    /** When it was accepted. */
    public static final Field<PartialDate> DATE = Field.date("date");

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, RULE,
            RULE, SUBJECT, ABOUT, FIELD, REASON, ROLE, DATE)
            .columns(RULE, SUBJECT, ABOUT, REASON, DATE);
    public static final String SECTION_ID = "acceptedWarnings";
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.REVISIONS.id(), 200, TYPE);

    private AcceptedWarnings() {
    }
}
