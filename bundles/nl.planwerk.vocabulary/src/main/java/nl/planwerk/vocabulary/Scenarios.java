// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;

/** What one of the scenarios of the series means in this plan. */
public final class Scenarios {
    static final String ENTITY_ID = "scenario";

    /** Code of {@link CodeLists#SCENARIO}, the key in every series by scenario. */
    public static final Field<String> CODE = Field.choice("code", CodeLists.SCENARIO).require();
    public static final Field<String> TITLE = Common.TITLE;
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    /** What it rests on. */
    public static final Field<String> DRIVERS = Field.longText("drivers");
    /** Code of the scenario whose figures hold where this one has none. */
    public static final Field<String> FALLBACK = Field.choice("fallback", CodeLists.SCENARIO);
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TITLE,
            CODE, TITLE, DESCRIPTION, DRIVERS, FALLBACK, REMARK, SOURCES)
            .columns(CODE, TITLE, DRIVERS);
    public static final String SECTION_ID = "scenarios";
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.ASSUMPTIONS.id(), 100, TYPE);

    private Scenarios() {
    }
}
