// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.ItemRef;

/** What a stakeholder has to do with which projects. Embedded in the stakeholder. */
public final class Involvements {
    static final String ENTITY_ID = "involvement";

    /** What the party does. */
    public static final Field<String> TASK = Field.phrase("task").require();
    /** Code of {@link CodeLists#RACI}. */
    public static final Field<String> ROLE = Field.choice("role", CodeLists.RACI);
    /** What it is about. */
    public static final Field<List<ItemRef>> PROJECTS = Field.references("projects", Projects.IDS).in(Groups.RELATIONS);

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, TASK,
            TASK, ROLE, PROJECTS)
            .columns(TASK, ROLE, PROJECTS);

    private Involvements() {
    }
}
