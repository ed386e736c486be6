// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;

/** A figure or statement that calculations and texts rest on. */
public final class Assumptions {
    static final String ENTITY_ID = "assumption";

    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> TITLE = Common.TITLE;
    /** Code of {@link CodeLists#ASSUMPTION_KIND}. */
    public static final Field<String> KIND = Field.choice("kind", CodeLists.ASSUMPTION_KIND);
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    /** Code of {@link CodeLists#CARRIER}, for a price or factor of a carrier. */
    public static final Field<String> CARRIER = Field.choice("carrier", CodeLists.CARRIER);
    /** The assumed value. */
    public static final Field<Quantity> VALUE = Field.number("value", Units.ids()).in(Groups.FIGURES);
    /** First calendar year for which it holds. */
    public static final Field<Quantity> VALID_FROM = Common.year("validFrom");
    /** Last calendar year for which it holds. */
    public static final Field<Quantity> VALID_UNTIL = Common.year("validUntil");
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TITLE,
            NUMBER, TITLE, KIND, DESCRIPTION, CARRIER, VALUE, VALID_FROM, VALID_UNTIL, VERIFICATION, REMARK, SOURCES,
            CONFIDENTIALITY)
            .columns(NUMBER, TITLE, KIND, VALUE, VALID_FROM, VALID_UNTIL);
    public static final String SECTION_ID = "assumptions";
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.ASSUMPTIONS.id(), 200, TYPE);

    private Assumptions() {
    }
}
