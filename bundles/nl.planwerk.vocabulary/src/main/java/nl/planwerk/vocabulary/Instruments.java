// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Link;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.model.value.Quantity;

/**
 * A scheme that gives or takes money: subsidy, tax, loan, levy. Schemes change every year; the dates say when it is
 * open.
 */
public final class Instruments {
    static final String ENTITY_ID = "instrument";

    /** Usual abbreviation. */
    public static final Field<String> CODE = Field.text("code");
    public static final Field<String> NAME = Field.text("name").require();
    /** Who runs it. */
    public static final Field<String> BODY = Field.text("body");
    /** Code of {@link CodeLists#INSTRUMENT_KIND}. */
    public static final Field<String> KIND = Field.choice("kind", CodeLists.INSTRUMENT_KIND);
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    /** Lowest technology readiness level it supports. */
    public static final Field<Quantity> TRL_FROM = Field.integer("trlFrom").between("1", "9").in(Groups.PLANNING);
    /** Highest technology readiness level it supports. */
    public static final Field<Quantity> TRL_TO = Field.integer("trlTo").between("1", "9").in(Groups.PLANNING);
    /** First phase of {@link Phases} that it supports. */
    public static final Field<String> PHASE_FROM = Field.choice("phaseFrom", CodeLists.PHASE).in(Groups.PLANNING);
    /** Last phase of {@link Phases} that it supports. */
    public static final Field<String> PHASE_TO = Field.choice("phaseTo", CodeLists.PHASE).in(Groups.PLANNING);
    /** First day on which one can apply. */
    public static final Field<PartialDate> OPEN_FROM = Field.date("openFrom").in(Groups.PLANNING);
    /** Last day on which one can apply. */
    public static final Field<PartialDate> OPEN_UNTIL = Field.date("openUntil").in(Groups.PLANNING);
    /** Budget of the round. */
    public static final Field<Money> BUDGET = Field.money("budget", Units.MONEY).notNegative().in(Groups.FINANCE);
    /** Largest amount per project. */
    public static final Field<Money> MAXIMUM = Field.money("maximum", Units.MONEY).notNegative().in(Groups.FINANCE);
    /** Largest share of the eligible costs. */
    public static final Field<Quantity> MAXIMUM_SHARE =
            Field.number("maximumShare", "%").between("0", "100").in(Groups.FINANCE);
    /** With what it may be combined. */
    public static final Field<String> STACKING = Field.longText("stacking").in(Groups.FINANCE);
    /** Law or regulation. */
    public static final Field<String> LEGAL_BASIS = Field.text("legalBasis").in(Groups.EVIDENCE);
    public static final Field<Link> URL = Field.link("url").in(Groups.EVIDENCE);
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, NAME,
            CODE, NAME, BODY, KIND, DESCRIPTION, TRL_FROM, TRL_TO, PHASE_FROM, PHASE_TO, OPEN_FROM, OPEN_UNTIL,
            BUDGET, MAXIMUM, MAXIMUM_SHARE, STACKING, LEGAL_BASIS, URL, VERIFICATION, REMARK, SOURCES)
            .columns(CODE, NAME, KIND, BODY, OPEN_UNTIL);
    public static final String SECTION_ID = "instruments";
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.FINANCING.id(), 100, TYPE);

    private Instruments() {
    }
}
