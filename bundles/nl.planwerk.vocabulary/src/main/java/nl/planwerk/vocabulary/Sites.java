// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Place;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.YearSeries;

/** A place where a company works, with its emissions. */
public final class Sites {
    static final String ENTITY_ID = "site";

    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> NAME = Field.text("name").require();
    /** The company that operates the site. */
    public static final Field<String> COMPANY = Field.text("company");
    /** The company, if the plan describes it. The name above stays what the source calls it. */
    public static final Field<ItemRef> COMPANY_RECORD = Field.reference("companyRecord", Companies.ENTITY_ID);
    /** The group that the company belongs to. */
    public static final Field<String> GROUP = Field.text("group");
    /** Code of {@link CodeLists#SECTOR}. */
    public static final Field<String> SECTOR = Field.choice("sector", CodeLists.SECTOR);
    /** Code of the Dutch standard industrial classification (SBI). */
    public static final Field<String> SBI = Field.text("sbi");
    /** Code of the European classification of activities (NACE). */
    public static final Field<String> NACE = Field.text("nace");
    /** Identification of the main permit in the European emissions trading register. */
    public static final Field<String> PERMIT_ID = Field.text("permitId");
    /** Whether it belongs to one of the twelve largest industrial emitters of the Netherlands. */
    public static final Field<Boolean> ONE_OF_TWELVE = Field.flag("oneOfTwelve");
    public static final Field<Place> PLACE = Field.place("place").in(Groups.LOCATION);
    /** Street and number, or a name of the area. */
    public static final Field<String> ADDRESS = Field.text("address").in(Groups.LOCATION);
    public static final Field<String> MUNICIPALITY = Field.text("municipality").in(Groups.LOCATION);
    /** Code of {@link CodeLists#PROVINCE}. */
    public static final Field<String> PROVINCE = Field.choice("province", CodeLists.PROVINCE).in(Groups.LOCATION);
    /** Operator of the electricity grid at the site. */
    public static final Field<String> GRID_OPERATOR = Field.text("gridOperator").in(Groups.CONNECTION);
    /** Voltage of the connection. */
    public static final Field<Quantity> VOLTAGE = Field.number("voltage", "kV").notNegative().in(Groups.CONNECTION);
    /** Power that the site may take now. */
    public static final Field<Quantity> CONTRACTED =
            Field.number("contracted", "MW", "kW").notNegative().in(Groups.CONNECTION);
    /** Power that the site may take by year, as the grid operator plans it. */
    public static final Field<YearSeries> PLANNED_CAPACITY =
            Field.series("plannedCapacity", "MW", "kW").notNegative().in(Groups.CONNECTION);
    /** Distance to the national networks for hydrogen and CO2. */
    public static final Field<Quantity> BACKBONE_DISTANCE =
            Field.number("backboneDistance", "km").notNegative().in(Groups.CONNECTION);
    /** Emission by calendar year, of the whole site. */
    public static final Field<YearSeries> EMISSIONS =
            Field.series("emissions", Units.EMISSION_FROM_TONNE).notNegative().in(Groups.FIGURES);
    /** Emission expected without the measures of this plan, by scenario and year. */
    public static final Field<ScenarioSeries> REFERENCE_EMISSIONS =
            Field.scenarioSeries("referenceEmissions", CodeLists.SCENARIO, Units.EMISSION_FROM_TONNE)
                    .notNegative().in(Groups.FIGURES);
    /** By scope, gas and origin: records of {@link EmissionRecords#TYPE}. */
    public static final Field<List<Item>> EMISSION_RECORDS =
            Field.records("emissionRecords", EmissionRecords.TYPE).in(Groups.FIGURES);
    /** The permits behind the site if it has several: {@link Installations#TYPE}, adding up to its emissions. */
    public static final Field<List<Item>> INSTALLATIONS =
            Field.records("installations", Installations.TYPE).in(Groups.FIGURES);
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, NAME,
            NUMBER, NAME, COMPANY, COMPANY_RECORD, GROUP, SECTOR, SBI, NACE, PERMIT_ID, ONE_OF_TWELVE, PLACE, ADDRESS,
            MUNICIPALITY, PROVINCE, GRID_OPERATOR, VOLTAGE, CONTRACTED, PLANNED_CAPACITY, BACKBONE_DISTANCE,
            EMISSIONS, REFERENCE_EMISSIONS, EMISSION_RECORDS, INSTALLATIONS, VERIFICATION, REMARK, SOURCES,
            CONFIDENTIALITY)
            .columns(NAME, COMPANY, SECTOR, MUNICIPALITY, EMISSIONS);
    public static final String SECTION_ID = "sites";
    public static final SectionType SECTION = SectionType.list(SECTION_ID, ChapterTypes.EMISSIONS.id(), 100, TYPE);

    private Sites() {
    }
}
