// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;

/** What a plan counts and what it leaves out: exactly one record per plan, to which every total refers. */
public final class SystemBoundaries {
    static final String ENTITY_ID = "boundary";

    public static final Field<String> TITLE = Common.TITLE;
    /** Installations in the European emissions trading system. */
    public static final Field<Boolean> ETS = Field.flag("etsInstallations");
    /** Industry outside the emissions trading system. */
    public static final Field<Boolean> NON_ETS = Field.flag("nonEtsIndustry");
    /** Power plants that burn process gases of the industry. */
    public static final Field<Boolean> PROCESS_GAS_POWER = Field.flag("processGasPower");
    /** Other power plants in the area. */
    public static final Field<Boolean> OTHER_POWER = Field.flag("otherPower");
    /** Waste incineration. */
    public static final Field<Boolean> WASTE = Field.flag("waste");
    /** Emission elsewhere in the chain from feedstock and products (scope 3). */
    public static final Field<Boolean> FEEDSTOCK_CHAIN = Field.flag("feedstockChain");
    /** Emission outside the Netherlands. */
    public static final Field<Boolean> ABROAD = Field.flag("abroad");
    /** How shared emission is divided, such as that of a common power plant. */
    public static final Field<String> ALLOCATION = Field.markdown("allocationRule");
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TITLE,
            TITLE, ETS, NON_ETS, PROCESS_GAS_POWER, OTHER_POWER, WASTE, FEEDSTOCK_CHAIN, ABROAD, ALLOCATION, REMARK,
            SOURCES)
            .columns(TITLE, ETS, NON_ETS, PROCESS_GAS_POWER);
    public static final String SECTION_ID = "boundary";
    public static final SectionType SECTION =
            SectionType.single(SECTION_ID, ChapterTypes.INTRODUCTION.id(), 100, TYPE);

    private SystemBoundaries() {
    }
}
