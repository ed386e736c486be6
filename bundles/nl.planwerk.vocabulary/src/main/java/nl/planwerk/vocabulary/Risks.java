// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.model.value.Quantity;

/** Something that may go wrong in the execution of the plan. */
public final class Risks {
    static final String ENTITY_ID = "risk";

    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> TITLE = Common.TITLE;
    /** Why it may happen. */
    public static final Field<String> CAUSE = Field.longText("cause");
    /** What happens. */
    public static final Field<String> EVENT = Field.longText("event");
    /** What follows for the plan. */
    public static final Field<String> EFFECT = Field.longText("effect");
    /** 1 (hardly) to 5 (almost certain). */
    public static final Field<Quantity> PROBABILITY = Field.integer("probability").between("1", "5").in(Groups.FIGURES);
    /** 1 (small) to 5 (the plan fails). */
    public static final Field<Quantity> IMPACT = Field.integer("impact").between("1", "5").in(Groups.FIGURES);
    /** Yearly reduction that may be lost. */
    public static final Field<Quantity> EMISSION_AT_RISK =
            Field.number("emissionAtRisk", Units.EMISSION_FROM_KILOTONNE).notNegative().in(Groups.FIGURES);
    /** Extra costs it may bring. */
    public static final Field<Money> COST_AT_RISK =
            Field.money("costAtRisk", Units.MONEY).notNegative().in(Groups.FIGURES);
    /** What is done against it. */
    public static final Field<String> MITIGATION = Field.longText("mitigation");
    /** Role or organisation that watches over it. */
    public static final Field<String> OWNER = Field.text("owner").require();
    /** When it is looked at again. */
    public static final Field<PartialDate> REVIEW_DATE = Field.date("reviewDate").in(Groups.PLANNING);
    /** Code of {@link CodeLists#TREND}. */
    public static final Field<String> TREND = Field.choice("trend", CodeLists.TREND).in(Groups.PLANNING);
    /** What it is about. */
    public static final Field<List<ItemRef>> PROJECTS = Field.references("projects", Projects.IDS).in(Groups.RELATIONS);
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TITLE,
            NUMBER, TITLE, CAUSE, EVENT, EFFECT, PROBABILITY, IMPACT, EMISSION_AT_RISK, COST_AT_RISK, MITIGATION,
            OWNER, REVIEW_DATE, TREND, PROJECTS, VERIFICATION, REMARK, SOURCES, CONFIDENTIALITY)
            .columns(NUMBER, TITLE, PROBABILITY, IMPACT, OWNER, TREND);
    public static final String SECTION_ID = "risks";
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.EXECUTION.id(), 400, TYPE);

    private Risks() {
    }
}
