// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.Link;
import nl.planwerk.model.value.PartialDate;

/** The adoption of a version of the plan by a body. Bodies adopt, so no persons are named. */
public final class SignOffs {
    static final String ENTITY_ID = "signOff";

    /** The body or organisation that adopts. */
    public static final Field<String> BODY = Field.text("body").require();
    /** In which capacity. */
    public static final Field<String> ROLE = Field.text("role");
    /** Code of {@link CodeLists#DECISION_STATUS}. */
    public static final Field<String> STATUS = Field.choice("status", CodeLists.DECISION_STATUS);
    /** When it was adopted. */
    public static final Field<PartialDate> DATE = Field.date("date");
    /** The version adopted. */
    public static final Field<String> VERSION = Field.text("version");
    /** SHA-256 of the document adopted, in hexadecimal. */
    public static final Field<String> DOCUMENT_HASH = Field.text("documentHash");
    /** Where it can be read. */
    public static final Field<Link> EVIDENCE = Milestones.EVIDENCE;
    public static final Field<String> REMARK = Common.REMARK;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, BODY,
            BODY, ROLE, STATUS, DATE, VERSION, DOCUMENT_HASH, EVIDENCE, REMARK)
            .columns(BODY, ROLE, STATUS, DATE, VERSION);
    public static final String SECTION_ID = "signOffs";
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.FOREWORD.id(), 100, TYPE);

    private SignOffs() {
    }
}
