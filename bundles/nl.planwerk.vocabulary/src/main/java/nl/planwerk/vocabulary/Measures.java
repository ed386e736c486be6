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
import nl.planwerk.model.value.YearSeries;

/** A measure or project that lowers emissions. */
public final class Measures {
    static final String ENTITY_ID = "measure";

    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> TITLE = Common.TITLE;
    public static final Field<String> LEAD = Field.text("lead");
    public static final Field<String> PARTNERS = Field.text("partners");
    public static final Field<List<ItemRef>> SITES = Field.references("sites", Sites.ENTITY_ID);
    /** Where it is, as text: also for places outside the cluster. */
    public static final Field<String> LOCATION = Field.text("location");
    /** Code of {@link CodeLists#ROUTE}. */
    public static final Field<String> ROUTE = Field.choice("route", CodeLists.ROUTE);
    /** The technique within the route, in words. */
    public static final Field<String> TECHNIQUE = Field.phrase("technique");
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    /** An umbrella over other measures: its figures are not added to theirs. */
    public static final Field<Boolean> UMBRELLA = Field.flag("umbrella");
    public static final Field<ItemRef> PART_OF = Field.reference("partOf", ENTITY_ID);
    /** Code of {@link CodeLists#PHASE}. */
    public static final Field<String> PHASE = Field.choice("phase", CodeLists.PHASE).in(Groups.PLANNING);
    public static final Field<String> PUBLISHED_PHASE = Common.PUBLISHED_PHASE;
    public static final Field<PartialDate> PHASE_DATE = Common.PHASE_DATE;
    /** Year of the final investment decision. */
    public static final Field<Quantity> FID_YEAR = Common.year("fidYear");
    public static final Field<Quantity> START_YEAR = Common.year("startYear");
    /** Year in which the whole reduction is reached. */
    public static final Field<Quantity> FULL_EFFECT_YEAR = Common.year("fullEffectYear");
    /** Start year of an earlier publication, kept to show slips. */
    public static final Field<Quantity> EARLIER_START_YEAR = Common.year("earlierStartYear");
    /** How long it lasts; costs are spread over it. */
    public static final Field<Quantity> LIFETIME = Field.number("lifetime", "yr").notNegative().in(Groups.PLANNING);
    /** Technology readiness level, 1 to 9. */
    public static final Field<Quantity> TRL = Field.integer("trl").between("1", "9").in(Groups.PLANNING);
    /** Author's estimate of the chance that it comes about. */
    public static final Field<Quantity> CERTAINTY =
            Field.number("certainty", "%").between("0", "100").in(Groups.PLANNING);
    /** Reduction by calendar year, against the situation without the measure. */
    public static final Field<YearSeries> REDUCTION =
            Field.series("reduction", Units.EMISSION_FROM_KILOTONNE).in(Groups.FIGURES);
    /** Yearly reduction at full effect as a source gives it, also when it names no year. Not added up. */
    public static final Field<Range> PUBLISHED_REDUCTION =
            Field.range("publishedReduction", Units.EMISSION_FROM_KILOTONNE).in(Groups.FIGURES);
    /** Emission that goes down because less is made. Kept apart from {@link #REDUCTION} and never added to it. */
    public static final Field<YearSeries> PRODUCTION_DECLINE =
            Field.series("productionDecline", Units.EMISSION_FROM_KILOTONNE).notNegative().in(Groups.FIGURES);
    /** CO2 captured for storage by calendar year; uses capacity for transport and storage. */
    public static final Field<YearSeries> CAPTURED =
            Field.series("captured", "kt/yr", "Mt/yr", "t/yr").notNegative().in(Groups.FIGURES);
    /** Code of {@link CodeLists#EFFECT_LOCATION}: where the emission goes down. */
    public static final Field<String> EFFECT_LOCATION =
            Field.choice("effectLocation", CodeLists.EFFECT_LOCATION).in(Groups.FIGURES);
    /** Code of {@link CodeLists#ADDITIONALITY}. */
    public static final Field<String> ADDITIONALITY =
            Field.choice("additionality", CodeLists.ADDITIONALITY).in(Groups.FIGURES);
    /** Changes of the use of energy and feedstock: records of {@link EnergyDeltas#TYPE}. */
    public static final Field<List<Item>> ENERGY_DELTAS =
            Field.records("energyDeltas", EnergyDeltas.TYPE).in(Groups.FIGURES);
    /** Further published figures: records of {@link KeyFigures#TYPE}. */
    public static final Field<List<Item>> FIGURES = Field.records("figures", KeyFigures.TYPE).in(Groups.FIGURES);
    public static final Field<Range> INVESTMENT =
            Field.moneyRange("investment", Units.MONEY).notNegative().in(Groups.FINANCE);
    /** Yearly costs other than energy, against the situation without the measure. */
    public static final Field<Range> OPERATING_COST =
            Field.moneyRange("operatingCost", Units.MONEY_PER_YEAR).in(Groups.FINANCE);
    /** Yearly revenue from products and services, without saved energy. */
    public static final Field<Range> REVENUE = Field.moneyRange("revenue", Units.MONEY_PER_YEAR).in(Groups.FINANCE);
    /** Records of {@link Fundings#TYPE}. */
    public static final Field<List<Item>> FUNDING = Field.records("funding", Fundings.TYPE).in(Groups.FINANCE);
    /** Change of the emission of nitrogen oxides; less is negative. */
    public static final Field<Quantity> NOX = Field.number("nox", "kg/yr", "t/yr").in(Groups.EFFECTS);
    /** Ground that it takes. */
    public static final Field<Quantity> SPACE = Field.number("space", "ha").in(Groups.EFFECTS);
    /** Change of the use of water; less is negative. */
    public static final Field<Quantity> WATER = Field.number("water", "m3/yr", "Mm3/yr").in(Groups.EFFECTS);
    /** Change of permanent jobs. */
    public static final Field<Quantity> JOBS = Field.number("jobs", "fte").in(Groups.EFFECTS);
    /** What neighbours notice: noise, odour, light, traffic. */
    public static final Field<String> NOISE = Field.longText("noise").in(Groups.EFFECTS);
    /** What it hangs on: records of {@link Dependencies#TYPE}. */
    public static final Field<List<Item>> DEPENDENCIES =
            Field.records("dependencies", Dependencies.TYPE).in(Groups.RELATIONS);
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TITLE,
            NUMBER, TITLE, LEAD, PARTNERS, SITES, LOCATION, ROUTE, TECHNIQUE, DESCRIPTION, UMBRELLA, PART_OF, PHASE,
            PUBLISHED_PHASE, PHASE_DATE, FID_YEAR, START_YEAR, FULL_EFFECT_YEAR, EARLIER_START_YEAR, LIFETIME, TRL,
            CERTAINTY, REDUCTION, PUBLISHED_REDUCTION, PRODUCTION_DECLINE, CAPTURED, EFFECT_LOCATION, ADDITIONALITY,
            ENERGY_DELTAS, FIGURES, INVESTMENT, OPERATING_COST, REVENUE, FUNDING, NOX, SPACE, WATER, JOBS, NOISE,
            DEPENDENCIES, VERIFICATION, REMARK, SOURCES, CONFIDENTIALITY)
            .columns(NUMBER, TITLE, LEAD, ROUTE, PHASE, START_YEAR, PUBLISHED_REDUCTION);
    public static final String SECTION_ID = "measures";
    public static final SectionType SECTION = SectionType.list(SECTION_ID, ChapterTypes.MEASURES.id(), 100, TYPE);

    private Measures() {
    }
}
