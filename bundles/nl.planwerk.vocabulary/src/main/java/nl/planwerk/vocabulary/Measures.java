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
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    /** An umbrella over other measures: its figures are not added to theirs. */
    public static final Field<Boolean> UMBRELLA = Field.flag("umbrella");
    public static final Field<ItemRef> PART_OF = Field.reference("partOf", ENTITY_ID);
    /** Code of {@link CodeLists#PHASE}. */
    public static final Field<String> PHASE = Field.choice("phase", CodeLists.PHASE).in(Groups.PLANNING);
    public static final Field<String> PUBLISHED_PHASE = Common.PUBLISHED_PHASE;
    public static final Field<PartialDate> PHASE_DATE = Common.PHASE_DATE;
    /** Year of the final investment decision. */
    public static final Field<Quantity> FID_YEAR = year("fidYear");
    public static final Field<Quantity> START_YEAR = year("startYear");
    /** Start year of an earlier publication, kept to show slips. */
    public static final Field<Quantity> EARLIER_START_YEAR = year("earlierStartYear");
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
    /** Code of {@link CodeLists#EFFECT_LOCATION}: where the emission goes down. */
    public static final Field<String> EFFECT_LOCATION =
            Field.choice("effectLocation", CodeLists.EFFECT_LOCATION).in(Groups.FIGURES);
    /** Further published figures: records of {@link KeyFigures#TYPE}. */
    public static final Field<List<Item>> FIGURES = Field.records("figures", KeyFigures.TYPE).in(Groups.FIGURES);
    public static final Field<Range> INVESTMENT =
            Field.moneyRange("investment", Units.MONEY).notNegative().in(Groups.FINANCE);
    /** Records of {@link Fundings#TYPE}. */
    public static final Field<List<Item>> FUNDING = Field.records("funding", Fundings.TYPE).in(Groups.FINANCE);
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TITLE,
            NUMBER, TITLE, LEAD, PARTNERS, SITES, LOCATION, ROUTE, DESCRIPTION, UMBRELLA, PART_OF,
            PHASE, PUBLISHED_PHASE, PHASE_DATE, FID_YEAR, START_YEAR, EARLIER_START_YEAR, TRL, CERTAINTY,
            REDUCTION, PUBLISHED_REDUCTION, EFFECT_LOCATION, FIGURES, INVESTMENT, FUNDING,
            VERIFICATION, REMARK, SOURCES, CONFIDENTIALITY)
            .columns(NUMBER, TITLE, LEAD, ROUTE, PHASE, START_YEAR, PUBLISHED_REDUCTION);
    public static final String SECTION_ID = "measures";
    public static final SectionType SECTION = SectionType.list(SECTION_ID, ChapterTypes.MEASURES.id(), 100, TYPE);

    private Measures() {
    }

    private static Field<Quantity> year(String id) {
        return Field.integer(id).between("1990", "2200").in(Groups.PLANNING);
    }
}
