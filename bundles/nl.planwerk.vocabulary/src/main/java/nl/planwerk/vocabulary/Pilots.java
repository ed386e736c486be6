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

/** A pilot in which leading companies and smaller ones try a technique together. */
public final class Pilots {
    static final String ENTITY_ID = "pilot";

    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> TITLE = Common.TITLE;
    public static final Field<String> LEAD = Measures.LEAD;
    /** The leading company, if the plan describes it. */
    public static final Field<ItemRef> LEAD_COMPANY = Field.reference("leadCompany", Companies.ENTITY_ID);
    public static final Field<String> PARTNERS = Measures.PARTNERS;
    public static final Field<String> GOAL = Field.markdown("goal");
    public static final Field<String> LOCATION = Field.text("location").in(Groups.LOCATION);
    /** What part small and medium-sized companies and suppliers have in it. */
    public static final Field<String> SME_ROLE = Field.longText("smeRole");
    /** Number of small and medium-sized companies. */
    public static final Field<Quantity> SME_COUNT = Field.integer("smeCount").notNegative();
    /** Other companies of the plan that take part. */
    public static final Field<List<ItemRef>> COMPANIES = Field.references("companies", Companies.ENTITY_ID);
    /** Suppliers that take part, separated by commas. */
    public static final Field<String> SUPPLIERS = Field.text("suppliers");
    /** Customers that take part, separated by commas. */
    public static final Field<String> CUSTOMERS = Field.text("customers");
    /** Which technique it brings further. */
    public static final Field<String> TECHNOLOGY = Field.longText("technology");
    /** How much cheaper the technique becomes. */
    public static final Field<String> COST_REDUCTION = Field.longText("costReduction");
    /** What can be sold elsewhere. */
    public static final Field<String> EXPORT = Field.longText("export");
    public static final Field<String> RESULTS = Field.markdown("results");
    /** How what was learnt is scaled up and shared. */
    public static final Field<String> SCALING = Field.markdown("scaling");
    /** Code of {@link CodeLists#PHASE}. */
    public static final Field<String> PHASE = Measures.PHASE;
    public static final Field<String> PUBLISHED_PHASE = Common.PUBLISHED_PHASE;
    public static final Field<PartialDate> PHASE_DATE = Common.PHASE_DATE;
    public static final Field<Quantity> START_YEAR = Measures.START_YEAR;
    public static final Field<Quantity> END_YEAR = Exchanges.END_YEAR;
    /** Technology readiness level at the start, 1 to 9. */
    public static final Field<Quantity> TRL_START = Field.integer("trlStart").between("1", "9").in(Groups.PLANNING);
    /** Technology readiness level aimed at, 1 to 9. */
    public static final Field<Quantity> TRL_END = Field.integer("trlEnd").between("1", "9").in(Groups.PLANNING);
    public static final Field<Range> BUDGET =
            Field.moneyRange("budget", Units.MONEY).notNegative().in(Groups.FINANCE);
    /** Records of {@link Fundings#TYPE}. */
    public static final Field<List<Item>> FUNDING = Measures.FUNDING;
    /** Measures that it prepares. */
    public static final Field<List<ItemRef>> MEASURES =
            Field.references("measures", Measures.ENTITY_ID).in(Groups.RELATIONS);
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TITLE,
            NUMBER, TITLE, LEAD, LEAD_COMPANY, PARTNERS, GOAL, LOCATION, SME_ROLE, SME_COUNT, COMPANIES, SUPPLIERS,
            CUSTOMERS, TECHNOLOGY, COST_REDUCTION, EXPORT, RESULTS, SCALING, PHASE, PUBLISHED_PHASE, PHASE_DATE,
            START_YEAR, END_YEAR, TRL_START, TRL_END, BUDGET, FUNDING, MEASURES, VERIFICATION, REMARK, SOURCES,
            CONFIDENTIALITY)
            .columns(NUMBER, TITLE, LEAD, PHASE, START_YEAR);
    public static final String SECTION_ID = "pilots";
    public static final SectionType SECTION = SectionType.list(SECTION_ID, ChapterTypes.PILOTS.id(), 100, TYPE);

    private Pilots() {
    }
}
