// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;

/** What the cluster is: one record per plan. */
public final class Profile {
    public static final Field<String> OFFICIAL_NAME = Field.text("officialName").require();
    /** Other names under which the cluster appears, separated by commas. */
    public static final Field<String> ALIASES = Field.text("aliases");
    /** Code of {@link CodeLists#CLUSTER_KIND}. */
    public static final Field<String> KIND = Field.choice("kind", CodeLists.CLUSTER_KIND);
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    /** Codes of {@link CodeLists#SECTOR}. */
    public static final Field<List<String>> SECTORS = Field.choices("sectors", CodeLists.SECTOR);
    /** Codes of {@link CodeLists#PROVINCE}. */
    public static final Field<List<String>> PROVINCES =
            Field.choices("provinces", CodeLists.PROVINCE).in(Groups.LOCATION);
    /** Records of {@link Areas#MUNICIPALITY}. */
    public static final Field<List<Item>> MUNICIPALITIES =
            Field.records("municipalities", Areas.MUNICIPALITY).in(Groups.LOCATION);
    /** Records of {@link Areas#SUB_AREA}. */
    public static final Field<List<Item>> SUB_AREAS = Field.records("subAreas", Areas.SUB_AREA).in(Groups.LOCATION);
    /** Coordination, area managers and grid operators: records of {@link Parties#TYPE}. */
    public static final Field<List<Item>> PARTIES = Field.records("parties", Parties.TYPE);
    /** Records of {@link KeyFigures#TYPE}. */
    public static final Field<List<Item>> KEY_FIGURES =
            Field.records("keyFigures", KeyFigures.TYPE).in(Groups.FIGURES);
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of("profile", OFFICIAL_NAME,
            OFFICIAL_NAME, ALIASES, KIND, DESCRIPTION, SECTORS, PROVINCES, MUNICIPALITIES, SUB_AREAS, PARTIES,
            KEY_FIGURES, REMARK, SOURCES);
    public static final String SECTION_ID = "profile";
    public static final SectionType SECTION =
            SectionType.single(SECTION_ID, ChapterTypes.PROFILE.id(), 100, TYPE);

    private Profile() {
    }
}
