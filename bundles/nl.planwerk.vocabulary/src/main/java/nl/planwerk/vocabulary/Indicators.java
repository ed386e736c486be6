// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;

/** A figure by which the execution of the plan is followed. */
public final class Indicators {
    static final String ENTITY_ID = "indicator";

    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> TITLE = Common.TITLE;
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    /** Code of {@link CodeLists#INDICATOR_DIRECTION}. */
    public static final Field<String> DIRECTION = Field.choice("direction", CodeLists.INDICATOR_DIRECTION);
    /** Whether it is per product or per euro instead of a total. */
    public static final Field<Boolean> INTENSITY = Field.flag("intensity");
    /** The total that belongs to an intensity. */
    public static final Field<ItemRef> COUNTERPART = Field.reference("counterpart", "indicator");
    /** Value in the base year of the plan. */
    public static final Field<Quantity> BASE_VALUE = Field.number("baseValue", Units.ids()).in(Groups.FIGURES);
    /** Values to reach by year. */
    public static final Field<YearSeries> TARGETS = Field.series("targets", Units.ids()).in(Groups.FIGURES);
    /** Values reached by year. */
    public static final Field<YearSeries> ACTUALS = Field.series("actuals", Units.ids()).in(Groups.FIGURES);
    /** Code of {@link CodeLists#FREQUENCY}. */
    public static final Field<String> FREQUENCY = Field.choice("frequency", CodeLists.FREQUENCY).in(Groups.PLANNING);
    /** Role or organisation that reports it. */
    public static final Field<String> OWNER = Field.text("owner");
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TITLE,
            NUMBER, TITLE, DESCRIPTION, DIRECTION, INTENSITY, COUNTERPART, BASE_VALUE, TARGETS, ACTUALS, FREQUENCY,
            OWNER, VERIFICATION, REMARK, SOURCES, CONFIDENTIALITY)
            .columns(NUMBER, TITLE, DIRECTION, BASE_VALUE, FREQUENCY, OWNER);
    public static final String SECTION_ID = "indicators";
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.EXECUTION.id(), 500, TYPE);

    private Indicators() {
    }
}
