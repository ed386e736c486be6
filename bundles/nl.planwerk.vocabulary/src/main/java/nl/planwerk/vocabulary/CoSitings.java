// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;

/** Room that the cluster offers to newcomers beside its own plants. */
public final class CoSitings {
    static final String ENTITY_ID = "coSiting";

    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> TITLE = Common.TITLE;
    public static final Field<String> LEAD = Measures.LEAD;
    /** Sites that offer the room. */
    public static final Field<List<ItemRef>> HOST_SITES = Field.references("hostSites", Sites.ENTITY_ID);
    public static final Field<String> LOCATION = Field.text("location").in(Groups.LOCATION);
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    /** What kind of company fits. */
    public static final Field<String> NEWCOMER = Field.longText("newcomer");
    /** Utilities and services that can be shared. */
    public static final Field<String> UTILITIES = Field.longText("utilities");
    /** Code of {@link CodeLists#CO_SITING_STATUS}. */
    public static final Field<String> STATUS = Field.choice("status", CodeLists.CO_SITING_STATUS).in(Groups.PLANNING);
    public static final Field<Quantity> START_YEAR = Measures.START_YEAR;
    /** Room that is available. */
    public static final Field<Quantity> AREA = Field.number("area", "ha").notNegative().in(Groups.FIGURES);
    /** Highest environmental category that the land-use plan allows. */
    public static final Field<String> ENVIRONMENTAL_CATEGORY = Field.text("environmentalCategory").in(Groups.EFFECTS);
    /** Limits from external safety. */
    public static final Field<String> SAFETY_CONTOUR = Field.longText("safetyContour").in(Groups.EFFECTS);
    /** Measures that use the room. */
    public static final Field<List<ItemRef>> MEASURES =
            Field.references("measures", Measures.ENTITY_ID).in(Groups.RELATIONS);
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TITLE,
            NUMBER, TITLE, LEAD, HOST_SITES, LOCATION, DESCRIPTION, NEWCOMER, UTILITIES, STATUS, START_YEAR, AREA,
            ENVIRONMENTAL_CATEGORY, SAFETY_CONTOUR, MEASURES, VERIFICATION, REMARK, SOURCES, CONFIDENTIALITY)
            .columns(NUMBER, TITLE, HOST_SITES, AREA, STATUS);
    public static final String SECTION_ID = "coSitings";
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.CLUSTERING.id(), 200, TYPE);

    private CoSitings() {
    }
}
