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
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    /** Code of {@link CodeLists#PHASE}. */
    public static final Field<String> PHASE = Measures.PHASE;
    public static final Field<String> PUBLISHED_PHASE = Common.PUBLISHED_PHASE;
    public static final Field<PartialDate> PHASE_DATE = Common.PHASE_DATE;
    public static final Field<Quantity> START_YEAR = Measures.START_YEAR;
    public static final Field<Quantity> END_YEAR =
            Field.integer("endYear").between("1990", "2200").in(Groups.PLANNING);
    /** Code of {@link CodeLists#CONTRACT_STATUS}. */
    public static final Field<String> CONTRACT_STATUS =
            Field.choice("contractStatus", CodeLists.CONTRACT_STATUS).in(Groups.PLANNING);
    /** How much is exchanged. */
    public static final Field<Quantity> QUANTITY = Field.number("quantity", Units.ids()).in(Groups.FIGURES);
    /** Temperature of steam or heat. */
    public static final Field<Quantity> TEMPERATURE = Field.number("temperature", "degC").in(Groups.FIGURES);
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
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TITLE,
            NUMBER, TITLE, PARTICIPANTS, FROM_SITE, TO_SITE, STREAMS, DESCRIPTION,
            PHASE, PUBLISHED_PHASE, PHASE_DATE, START_YEAR, END_YEAR, CONTRACT_STATUS,
            QUANTITY, TEMPERATURE, AVOIDED, CLAIM_FROM, CLAIM_TO, FIGURES, VERIFICATION, REMARK, SOURCES, CONFIDENTIALITY)
            .columns(NUMBER, TITLE, STREAMS, PHASE, AVOIDED);
    public static final String SECTION_ID = "exchanges";
    public static final SectionType SECTION = SectionType.list(SECTION_ID, ChapterTypes.CLUSTERING.id(), 100, TYPE);

    private Exchanges() {
    }
}
