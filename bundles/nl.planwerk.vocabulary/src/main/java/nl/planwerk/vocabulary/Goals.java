// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;

/** What the cluster wants to have reached by a year. */
public final class Goals {
    public static final Field<String> TITLE = Common.TITLE;
    public static final Field<Quantity> YEAR = Field.integer("year").between("1990", "2200");
    /** Code of {@link CodeLists#GOAL_KIND}: how calculations read the value. */
    public static final Field<String> KIND = Field.choice("kind", CodeLists.GOAL_KIND);
    /** What is measured, in words. */
    public static final Field<String> INDICATOR = Field.phrase("indicator");
    /** The value to reach, with its band. */
    public static final Field<Range> TARGET = Field.range("target", Units.ids());
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of("goal", TITLE,
            TITLE, YEAR, KIND, INDICATOR, TARGET, DESCRIPTION, VERIFICATION, REMARK, SOURCES, CONFIDENTIALITY)
            .columns(TITLE, YEAR, INDICATOR, TARGET);
    public static final String SECTION_ID = "goals";
    public static final SectionType SECTION = SectionType.list(SECTION_ID, ChapterTypes.GOALS.id(), 100, TYPE);

    private Goals() {
    }
}
