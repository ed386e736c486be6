// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordzeekanaalgebied;

import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.Groups;
import nl.planwerk.vocabulary.Sites;

/** Process gas that one site makes and another burns, and with whom its emission is counted. */
public final class GasAllocations {
    public static final Field<String> TITLE = Common.TITLE;
    /** Code of {@link Noordzeekanaalgebied#PROCESS_GAS}. */
    public static final Field<String> GAS = Field.choice("gas", Noordzeekanaalgebied.PROCESS_GAS);
    public static final Field<ItemRef> PRODUCER = Field.reference("producer", Sites.TYPE.id());
    /** The site that burns it; the register books the emission there. */
    public static final Field<ItemRef> USER = Field.reference("user", Sites.TYPE.id());
    /** Gas supplied by year. */
    public static final Field<YearSeries> ENERGY =
            Field.series("energy", "PJ/yr", "TJ/yr").notNegative().in(Groups.FIGURES);
    /** Emission from burning the gas by year. */
    public static final Field<YearSeries> EMISSION =
            Field.series("emission", "tCO2e/yr", "ktCO2e/yr", "MtCO2e/yr").notNegative().in(Groups.FIGURES);
    /** With whom the emission is counted: records of {@link AllocationShares#TYPE}, together 100 %. */
    public static final Field<List<Item>> SHARES = Field.records("shares", AllocationShares.TYPE).in(Groups.FIGURES);
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(Noordzeekanaalgebied.ID + ":gasAllocation", TITLE,
            TITLE, GAS, PRODUCER, USER, ENERGY, EMISSION, SHARES, REMARK, SOURCES)
            .columns(TITLE, GAS, PRODUCER, USER, EMISSION);
    public static final SectionType SECTION = SectionType.list(Noordzeekanaalgebied.ID + ":gasAllocations",
            Noordzeekanaalgebied.STEEL_CHAPTER.id(), 200, TYPE);

    private GasAllocations() {
    }
}
