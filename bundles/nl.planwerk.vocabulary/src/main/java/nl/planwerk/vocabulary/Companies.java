// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;

/** A company of the cluster, at one or several sites. */
public final class Companies {
    static final String ENTITY_ID = "company";

    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> NAME = Field.text("name").require();
    /** The group of companies it belongs to. */
    public static final Field<String> GROUP = Field.text("group");
    /** Its number in the Dutch commercial register: eight digits. */
    public static final Field<String> CHAMBER_NUMBER = Field.text("chamberNumber");
    /** Code of {@link CodeLists#SECTOR}. */
    public static final Field<String> SECTOR = Sites.SECTOR;
    /** Whether it is one of the twelve largest industrial emitters of the Netherlands; there is no official list. */
    public static final Field<Boolean> ONE_OF_TWELVE = Sites.ONE_OF_TWELVE;
    /** Whether it is a small or medium-sized company. */
    public static final Field<Boolean> SME = Field.flag("sme");
    /** Whether it takes part in the European emissions trading system. */
    public static final Field<Boolean> ETS = Field.flag("ets");
    /** What it makes or offers. */
    public static final Field<String> SPECIALTY = Field.longText("specialty");
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, NAME,
            NUMBER, NAME, GROUP, CHAMBER_NUMBER, SECTOR, ONE_OF_TWELVE, SME, ETS, SPECIALTY, VERIFICATION, REMARK,
            SOURCES, CONFIDENTIALITY)
            .columns(NAME, GROUP, SECTOR, ONE_OF_TWELVE, SME);
    public static final String SECTION_ID = "companies";
    public static final SectionType SECTION =
            SectionType.list(SECTION_ID, ChapterTypes.PROFILE.id(), 200, TYPE);

    private Companies() {
    }
}
