// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;

/** An organisation that has a part in the plan: what it does, never who works there. */
public final class Stakeholders {
    static final String ENTITY_ID = "stakeholder";

    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> NAME = Field.text("name").require();
    /** Code of {@link CodeLists#STAKEHOLDER_KIND}. */
    public static final Field<String> KIND = Field.choice("kind", CodeLists.STAKEHOLDER_KIND);
    /** Address of a role or department, such as a general mail box. No data of persons. */
    public static final Field<String> CONTACT = Field.text("contact");
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    /** Records of {@link Involvements#TYPE}. */
    public static final Field<List<Item>> INVOLVEMENTS = Field.records("involvements", Involvements.TYPE);
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, NAME,
            NUMBER, NAME, KIND, CONTACT, DESCRIPTION, INVOLVEMENTS, VERIFICATION, REMARK, SOURCES, CONFIDENTIALITY)
            .columns(NAME, KIND, CONTACT);
    public static final String SECTION_ID = "stakeholders";
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.EXECUTION.id(), 100, TYPE);

    private Stakeholders() {
    }
}
