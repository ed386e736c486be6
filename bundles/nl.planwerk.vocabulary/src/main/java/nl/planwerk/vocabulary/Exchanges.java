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
import nl.planwerk.model.value.YearSeries;

/** An industrial symbiosis: what one site gives and another uses. */
public final class Exchanges {
    static final String ENTITY_ID = "exchange";

    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> TITLE = Common.TITLE;
    /** Who gives and who takes, in words, when it is not one site each. */
    public static final Field<String> PARTICIPANTS = Field.text("participants");
    public static final Field<ItemRef> FROM_SITE = Field.reference("fromSite", Sites.ENTITY_ID);
    public static final Field<ItemRef> TO_SITE = Field.reference("toSite", Sites.ENTITY_ID);
    /** Codes of {@link CodeLists#STREAM}. */
    public static final Field<List<String>> STREAMS = Field.choices("streams", CodeLists.STREAM);
    /** Pressure, purity or composition. */
    public static final Field<String> STREAM_QUALITY = Field.phrase("streamQuality");
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    /** Code of {@link CodeLists#PHASE}. */
    public static final Field<String> PHASE = Measures.PHASE;
    public static final Field<String> PUBLISHED_PHASE = Common.PUBLISHED_PHASE;
    public static final Field<PartialDate> PHASE_DATE = Common.PHASE_DATE;
    public static final Field<Quantity> START_YEAR = Measures.START_YEAR;
    public static final Field<Quantity> END_YEAR = Common.year("endYear");
    /** Code of {@link CodeLists#CONTRACT_STATUS}. */
    public static final Field<String> CONTRACT_STATUS =
            Field.choice("contractStatus", CodeLists.CONTRACT_STATUS).in(Groups.PLANNING);
    /** Code of {@link CodeLists#WASTE_STATUS}. */
    public static final Field<String> WASTE_STATUS =
            Field.choice("wasteStatus", CodeLists.WASTE_STATUS).in(Groups.PLANNING);
    /** How much is exchanged. */
    public static final Field<Quantity> QUANTITY = Field.number("quantity", Units.ids()).in(Groups.FIGURES);
    /** How much the giver sends, by calendar year. */
    public static final Field<YearSeries> QUANTITIES = Field.series("quantities", Units.ids()).in(Groups.FIGURES);
    /** How much reaches the taker, by calendar year. */
    public static final Field<YearSeries> RECEIVED = Field.series("received", Units.ids()).in(Groups.FIGURES);
    /** Share that does not reach the taker. */
    public static final Field<Quantity> LOSSES = Field.number("losses", "%").between("0", "100").in(Groups.FIGURES);
    /** Temperature of steam or heat. */
    public static final Field<Quantity> TEMPERATURE = Field.number("temperature", "degC").in(Groups.FIGURES);
    /** Code of {@link CodeLists#CARRIER}: what the taker no longer needs. */
    public static final Field<String> SUBSTITUTED = Field.choice("substituted", CodeLists.CARRIER).in(Groups.FIGURES);
    /** Emission that both sites avoid together, by year at full effect. */
    public static final Field<Quantity> AVOIDED =
            Field.number("avoided", Units.EMISSION_FROM_KILOTONNE).in(Groups.FIGURES);
    /** Share of the avoided emission that the giver counts; with the taker's it makes 100. */
    public static final Field<Quantity> CLAIM_FROM =
            Field.number("claimFrom", "%").between("0", "100").in(Groups.FIGURES);
    /** Share of the avoided emission that the taker counts. */
    public static final Field<Quantity> CLAIM_TO =
            Field.number("claimTo", "%").between("0", "100").in(Groups.FIGURES);
    /** Further published figures: records of {@link KeyFigures#TYPE}. */
    public static final Field<List<Item>> FIGURES = Measures.FIGURES;
    /** Measures that make the exchange possible or use it. */
    public static final Field<List<ItemRef>> MEASURES =
            Field.references("measures", Measures.ENTITY_ID).in(Groups.RELATIONS);
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TITLE,
            NUMBER, TITLE, PARTICIPANTS, FROM_SITE, TO_SITE, STREAMS, STREAM_QUALITY, DESCRIPTION, PHASE,
            PUBLISHED_PHASE, PHASE_DATE, START_YEAR, END_YEAR, CONTRACT_STATUS, WASTE_STATUS, QUANTITY, QUANTITIES, RECEIVED,
            LOSSES, TEMPERATURE, SUBSTITUTED, AVOIDED, CLAIM_FROM, CLAIM_TO, FIGURES, MEASURES, VERIFICATION, REMARK,
            SOURCES, CONFIDENTIALITY)
            .columns(NUMBER, TITLE, STREAMS, PHASE, AVOIDED);
    public static final String SECTION_ID = "exchanges";
    public static final SectionType SECTION = SectionType.list(SECTION_ID, ChapterTypes.CLUSTERING.id(), 100, TYPE);

    private Exchanges() {
    }
}
