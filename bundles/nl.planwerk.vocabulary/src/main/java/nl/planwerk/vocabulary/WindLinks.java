// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.model.value.Quantity;

/** How power from offshore wind reaches the cluster. */
public final class WindLinks {
    static final String ENTITY_ID = "windLink";

    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> TITLE = Common.TITLE;
    public static final Field<String> LEAD = Measures.LEAD;
    public static final Field<String> WIND_AREA = Field.text("windArea").in(Groups.LOCATION);
    public static final Field<String> LANDING_POINT = Field.text("landingPoint").in(Groups.LOCATION);
    /** Code of {@link CodeLists#CONNECTION_TYPE}. */
    public static final Field<String> CONNECTION = Field.choice("connection", CodeLists.CONNECTION_TYPE);
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    public static final Field<String> OFF_TAKERS = Field.text("offTakers");
    /** Sites that take the power. */
    public static final Field<List<ItemRef>> OFF_TAKER_SITES = Field.references("offTakerSites", Sites.ENTITY_ID);
    /** Code of {@link CodeLists#PHASE}. */
    public static final Field<String> PHASE = Measures.PHASE;
    public static final Field<String> PUBLISHED_PHASE = Common.PUBLISHED_PHASE;
    public static final Field<PartialDate> PHASE_DATE = Common.PHASE_DATE;
    public static final Field<Quantity> START_YEAR = Measures.START_YEAR;
    public static final Field<Quantity> CAPACITY =
            Field.number("capacity", "GW", "MW").notNegative().in(Groups.FIGURES);
    /** Power that the cluster uses from it. */
    public static final Field<Quantity> ELECTRICITY =
            Field.number("electricity", "TWh/yr", "GWh/yr", "PJ/yr").notNegative().in(Groups.FIGURES);
    /** The part that comes over a cable of its own, not over the public grid. */
    public static final Field<Quantity> DIRECT_SUPPLY =
            Field.number("directSupply", "TWh/yr", "GWh/yr", "PJ/yr").notNegative().in(Groups.FIGURES);
    /** Power that may come ashore at the landing point, of all links together. */
    public static final Field<Quantity> LANDING_CAPACITY =
            Field.number("landingCapacity", "GW", "MW").notNegative().in(Groups.FIGURES);
    public static final Field<Quantity> ELECTROLYSER =
            Field.number("electrolyser", "MW", "GW").notNegative().in(Groups.FIGURES);
    /** Hydrogen made with the power. */
    public static final Field<Quantity> HYDROGEN =
            Field.number("hydrogen", "kt/yr", "t/yr").notNegative().in(Groups.FIGURES);
    /** Measures that use the power or hydrogen. */
    public static final Field<List<ItemRef>> MEASURES =
            Field.references("measures", Measures.ENTITY_ID).in(Groups.RELATIONS);
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TITLE,
            NUMBER, TITLE, LEAD, CONNECTION, DESCRIPTION, OFF_TAKERS, OFF_TAKER_SITES, WIND_AREA, LANDING_POINT,
            PHASE, PUBLISHED_PHASE, PHASE_DATE, START_YEAR, CAPACITY, LANDING_CAPACITY, ELECTRICITY, DIRECT_SUPPLY,
            ELECTROLYSER, HYDROGEN, MEASURES, VERIFICATION, REMARK, SOURCES, CONFIDENTIALITY)
            .columns(NUMBER, TITLE, CONNECTION, LANDING_POINT, CAPACITY, START_YEAR);
    public static final String SECTION_ID = "windLinks";
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.OFFSHORE_WIND.id(), 100, TYPE);

    private WindLinks() {
    }
}
