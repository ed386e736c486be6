// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.PartialDate;

/** A version of the plan: what changed since the one before, and why. */
public final class Revisions {
    static final String ENTITY_ID = "revision";

    /** The version that it describes. */
    public static final Field<String> VERSION = Field.text("version").require();
    /** When it was made. */
    public static final Field<PartialDate> DATE = Field.date("date");
    /** Role or organisation, not a person. */
    public static final Field<String> AUTHOR = Field.text("author");
    /** Why it was made. */
    public static final Field<String> REASON = Field.longText("reason");
    /** What changed, headline figures first. */
    public static final Field<String> CHANGES = Field.longText("changes");

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, VERSION,
            VERSION, DATE, AUTHOR, REASON, CHANGES)
            .columns(VERSION, DATE, AUTHOR, REASON, CHANGES);
    public static final String SECTION_ID = "revisions";
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.REVISIONS.id(), 100, TYPE);

    private Revisions() {
    }
}
