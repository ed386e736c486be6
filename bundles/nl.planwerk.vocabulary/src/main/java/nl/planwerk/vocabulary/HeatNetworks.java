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

/** A network that brings residual heat of the industry to users. */
public final class HeatNetworks {
    static final String ENTITY_ID = "heatNetwork";

    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> TITLE = Common.TITLE;
    public static final Field<String> LEAD = Measures.LEAD;
    public static final Field<String> OPERATOR = Field.text("operator");
    /** Sites that give heat. */
    public static final Field<List<ItemRef>> HEAT_SITES = Field.references("heatSites", Sites.ENTITY_ID);
    /** What the heat comes from, in words. */
    public static final Field<String> HEAT_SOURCE = Field.phrase("heatSource");
    /** Who uses the heat. */
    public static final Field<String> USERS = Field.text("users");
    /** Sites that use the heat. */
    public static final Field<List<ItemRef>> DEMAND_SITES = Field.references("demandSites", Sites.ENTITY_ID);
    public static final Field<String> LOCATION = Field.text("location").in(Groups.LOCATION);
    /** Municipalities with users, separated by commas. */
    public static final Field<String> MUNICIPALITY = Field.text("municipality").in(Groups.LOCATION);
    /** What the heat programme of the municipality says about it. */
    public static final Field<String> HEAT_PROGRAMME = Field.longText("heatProgramme").in(Groups.LOCATION);
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    /** Code of {@link CodeLists#PHASE}. */
    public static final Field<String> PHASE = Measures.PHASE;
    public static final Field<String> PUBLISHED_PHASE = Common.PUBLISHED_PHASE;
    public static final Field<PartialDate> PHASE_DATE = Common.PHASE_DATE;
    public static final Field<Quantity> START_YEAR = Measures.START_YEAR;
    /** Temperature at which the source gives the heat. */
    public static final Field<Quantity> SOURCE_TEMPERATURE =
            Field.number("sourceTemperature", "degC").in(Groups.FIGURES);
    public static final Field<Quantity> SUPPLY_TEMPERATURE =
            Field.number("supplyTemperature", "degC").in(Groups.FIGURES);
    public static final Field<Quantity> RETURN_TEMPERATURE =
            Field.number("returnTemperature", "degC").in(Groups.FIGURES);
    /** The heat pump that raises the temperature, if there is one. */
    public static final Field<String> HEAT_PUMP = Field.phrase("heatPump").in(Groups.FIGURES);
    /** What gives heat when the source stands still. */
    public static final Field<String> BACKUP = Field.longText("backup").in(Groups.FIGURES);
    /** Who uses the return water. */
    public static final Field<String> CASCADE = Field.longText("cascade").in(Groups.FIGURES);
    public static final Field<Quantity> CAPACITY =
            Field.number("capacity", "MWth", "MW", "kW").notNegative().in(Groups.FIGURES);
    public static final Field<Quantity> HEAT =
            Field.number("heat", "TJ/yr", "PJ/yr", "GWh/yr").notNegative().in(Groups.FIGURES);
    public static final Field<Quantity> LENGTH = Field.number("length", "km").notNegative().in(Groups.FIGURES);
    public static final Field<Quantity> HOUSEHOLDS =
            Field.integer("households", "households").notNegative().in(Groups.FIGURES);
    /** Emission avoided by year at full effect, mostly outside the industry. */
    public static final Field<Quantity> AVOIDED = Exchanges.AVOIDED;
    /** Code of {@link CodeLists#EFFECT_LOCATION}. */
    public static final Field<String> EFFECT_LOCATION = Measures.EFFECT_LOCATION;
    /** Further published figures: records of {@link KeyFigures#TYPE}. */
    public static final Field<List<Item>> FIGURES = Measures.FIGURES;
    public static final Field<Range> INVESTMENT = Measures.INVESTMENT;
    /** Share of the network that public bodies own. */
    public static final Field<Quantity> PUBLIC_SHARE =
            Field.number("publicShare", "%").between("0", "100").in(Groups.FINANCE);
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TITLE,
            NUMBER, TITLE, LEAD, OPERATOR, HEAT_SITES, HEAT_SOURCE, USERS, DEMAND_SITES, LOCATION, MUNICIPALITY,
            HEAT_PROGRAMME, DESCRIPTION, PHASE, PUBLISHED_PHASE, PHASE_DATE, START_YEAR, SOURCE_TEMPERATURE,
            SUPPLY_TEMPERATURE, RETURN_TEMPERATURE, HEAT_PUMP, BACKUP, CASCADE, CAPACITY, HEAT, LENGTH, HOUSEHOLDS,
            AVOIDED, EFFECT_LOCATION, FIGURES, INVESTMENT, PUBLIC_SHARE, VERIFICATION, REMARK, SOURCES,
            CONFIDENTIALITY)
            .columns(NUMBER, TITLE, LEAD, PHASE, HOUSEHOLDS, AVOIDED);
    public static final String SECTION_ID = "heatNetworks";
    public static final SectionType SECTION = SectionType.list(SECTION_ID, ChapterTypes.HEAT.id(), 100, TYPE);

    private HeatNetworks() {
    }
}
