// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;

/** Infrastructure that the cluster needs, and when it is planned. */
public final class Infrastructure {
    static final String ENTITY_ID = "infrastructureNeed";
    private static final String[] CAPACITY_UNITS = {"MW", "GW", "kV", "kt/yr", "Mt/yr", "Nm3/h", "MWth"};

    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> TITLE = Common.TITLE;
    /** Codes of {@link CodeLists#CARRIER}. */
    public static final Field<List<String>> CARRIERS = Field.choices("carriers", CodeLists.CARRIER);
    /** Who builds or manages it: often a network operator. */
    public static final Field<String> OPERATOR = Field.text("operator");
    public static final Field<String> ROUTE = Field.text("trajectory").in(Groups.LOCATION);
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    /** Code of {@link CodeLists#NETWORK_LEVEL}. */
    public static final Field<String> LEVEL = Field.choice("level", CodeLists.NETWORK_LEVEL);
    public static final Field<ItemRef> PART_OF = Field.reference("partOf", ENTITY_ID);
    /** Measures that depend on it. */
    public static final Field<List<ItemRef>> MEASURES = Field.references("measures", Measures.ENTITY_ID);
    /** Code of {@link CodeLists#INFRASTRUCTURE_PHASE}. */
    public static final Field<String> PHASE =
            Field.choice("phase", CodeLists.INFRASTRUCTURE_PHASE).in(Groups.PLANNING);
    public static final Field<String> PUBLISHED_PHASE = Common.PUBLISHED_PHASE;
    public static final Field<PartialDate> PHASE_DATE = Common.PHASE_DATE;
    /** Code of {@link CodeLists#MIEK_STATUS}. */
    public static final Field<String> MIEK_STATUS =
            Field.choice("miekStatus", CodeLists.MIEK_STATUS).in(Groups.PLANNING);
    /** Code of {@link CodeLists#PROCEDURE}. */
    public static final Field<String> PROCEDURE = Field.choice("procedure", CodeLists.PROCEDURE).in(Groups.PLANNING);
    /** Year in which the cluster asks for it. */
    public static final Field<Quantity> NEEDED_YEAR = Common.year("neededYear");
    /** Year in which the operator plans it. */
    public static final Field<Quantity> PLANNED_YEAR = Common.year("plannedYear");
    /** Planned year of an earlier publication, kept to show slips. */
    public static final Field<Quantity> EARLIER_PLANNED_YEAR = Common.year("earlierPlannedYear");
    public static final Field<Quantity> CAPACITY =
            Field.number("capacity", CAPACITY_UNITS).notNegative().in(Groups.FIGURES);
    /** The part of the capacity meant for this cluster. */
    public static final Field<Quantity> ALLOTTED =
            Field.number("allotted", CAPACITY_UNITS).notNegative().in(Groups.FIGURES);
    /** Further published figures: records of {@link KeyFigures#TYPE}. */
    public static final Field<List<Item>> FIGURES = Measures.FIGURES;
    public static final Field<Range> INVESTMENT = Measures.INVESTMENT;
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TITLE,
            NUMBER, TITLE, CARRIERS, OPERATOR, ROUTE, DESCRIPTION, LEVEL, PART_OF, MEASURES, PHASE, PUBLISHED_PHASE,
            PHASE_DATE, MIEK_STATUS, PROCEDURE, NEEDED_YEAR, PLANNED_YEAR, EARLIER_PLANNED_YEAR, CAPACITY, ALLOTTED,
            FIGURES, INVESTMENT, VERIFICATION, REMARK, SOURCES, CONFIDENTIALITY)
            .columns(NUMBER, TITLE, CARRIERS, OPERATOR, PHASE, NEEDED_YEAR, PLANNED_YEAR);
    public static final String SECTION_ID = "infrastructure";
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.INFRASTRUCTURE.id(), 100, TYPE);

    private Infrastructure() {
    }
}
