// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Place;
import nl.planwerk.model.value.YearSeries;

/** A place where a company works, with its emissions. */
public final class Sites {
    static final String ENTITY_ID = "site";

    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> NAME = Field.text("name").require();
    /** The company that operates the site. */
    public static final Field<String> COMPANY = Field.text("company");
    /** The group that the company belongs to. */
    public static final Field<String> GROUP = Field.text("group");
    /** Code of {@link CodeLists#SECTOR}. */
    public static final Field<String> SECTOR = Field.choice("sector", CodeLists.SECTOR);
    /** Code of the Dutch standard industrial classification (SBI). */
    public static final Field<String> SBI = Field.text("sbi");
    /** Identification of the main permit in the European emissions trading register. */
    public static final Field<String> PERMIT_ID = Field.text("permitId");
    /** Whether it belongs to one of the twelve largest industrial emitters of the Netherlands. */
    public static final Field<Boolean> ONE_OF_TWELVE = Field.flag("oneOfTwelve");
    public static final Field<Place> PLACE = Field.place("place").in(Groups.LOCATION);
    public static final Field<String> MUNICIPALITY = Field.text("municipality").in(Groups.LOCATION);
    /** Code of {@link CodeLists#PROVINCE}. */
    public static final Field<String> PROVINCE = Field.choice("province", CodeLists.PROVINCE).in(Groups.LOCATION);
    /** Emission by calendar year, of the whole site. */
    public static final Field<YearSeries> EMISSIONS =
            Field.series("emissions", Units.EMISSION_FROM_TONNE).notNegative().in(Groups.FIGURES);
    /** The permits behind the site if it has several: {@link Installations#TYPE}, adding up to its emissions. */
    public static final Field<List<Item>> INSTALLATIONS =
            Field.records("installations", Installations.TYPE).in(Groups.FIGURES);
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, NAME,
            NUMBER, NAME, COMPANY, GROUP, SECTOR, SBI, PERMIT_ID, ONE_OF_TWELVE, PLACE, MUNICIPALITY, PROVINCE,
            EMISSIONS, INSTALLATIONS, VERIFICATION, REMARK, SOURCES, CONFIDENTIALITY)
            .columns(NAME, COMPANY, SECTOR, MUNICIPALITY, EMISSIONS);
    public static final String SECTION_ID = "sites";
    public static final SectionType SECTION = SectionType.list(SECTION_ID, ChapterTypes.EMISSIONS.id(), 100, TYPE);

    private Sites() {
    }
}
