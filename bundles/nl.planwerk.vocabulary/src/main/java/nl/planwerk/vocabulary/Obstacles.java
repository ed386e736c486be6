// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;
import java.util.Set;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.PartialDate;

/** What holds measures up, and the tailored solutions for it. */
public final class Obstacles {
    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> TITLE = Common.TITLE;
    /** Code of {@link CodeLists#OBSTACLE_TYPE}. */
    public static final Field<String> TYPE_OF_OBSTACLE = Field.choice("type", CodeLists.OBSTACLE_TYPE);
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;
    /** Who has to see that it is solved. */
    public static final Field<String> OWNER = Field.text("owner").require();
    /** Projects of any kind that it holds up. */
    public static final Field<List<ItemRef>> AFFECTED = Field.references("affected", Projects.IDS);
    /** Records of {@link Solutions#TYPE}. */
    public static final Field<List<Item>> SOLUTIONS = Field.records("solutions", Solutions.TYPE);
    public static final Field<PartialDate> DEADLINE = Field.date("deadline").in(Groups.PLANNING);
    /** Code of {@link CodeLists#OBSTACLE_STATUS}. */
    public static final Field<String> STATUS =
            Field.choice("status", CodeLists.OBSTACLE_STATUS).in(Groups.PLANNING);
    public static final Field<String> VERIFICATION = Common.VERIFICATION;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;
    public static final Field<String> CONFIDENTIALITY = Common.CONFIDENTIALITY;

    public static final EntityType TYPE = EntityType.of("obstacle", TITLE,
            NUMBER, TITLE, TYPE_OF_OBSTACLE, DESCRIPTION, OWNER, AFFECTED, SOLUTIONS, DEADLINE, STATUS,
            VERIFICATION, REMARK, SOURCES, CONFIDENTIALITY)
            .columns(NUMBER, TITLE, TYPE_OF_OBSTACLE, OWNER, DEADLINE);
    public static final String SECTION_ID = "obstacles";
    public static final SectionType SECTION = SectionType.list(SECTION_ID, ChapterTypes.OBSTACLES.id(), 100, TYPE);

    private static final Set<String> SETTLED = Set.of("solved", "lapsed");

    private Obstacles() {
    }

    /** Whether an obstacle still holds up what it affects: it is neither solved nor lapsed. */
    public static boolean open(Item obstacle) {
        return obstacle.get(STATUS).filter(SETTLED::contains).isEmpty();
    }
}
