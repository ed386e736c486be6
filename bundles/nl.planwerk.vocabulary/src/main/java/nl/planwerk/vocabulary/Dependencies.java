// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.ItemRef;

/** How a measure hangs on another record. Embedded in the measure that depends. */
public final class Dependencies {
    static final String ENTITY_ID = "dependency";

    /** What it hangs on, in a few words. */
    public static final Field<String> NAME = Field.text("name").require();
    /** Code of {@link CodeLists#DEPENDENCY_KIND}. */
    public static final Field<String> KIND = Field.choice("kind", CodeLists.DEPENDENCY_KIND).require();
    /** The other project. */
    public static final Field<ItemRef> ON = Field.reference("on", Projects.IDS);
    public static final Field<String> REMARK = Common.REMARK;

    public static final EntityType TYPE = EntityType.of(ENTITY_ID, NAME,
            NAME, KIND, ON, REMARK)
            .columns(NAME, KIND, ON);

    private Dependencies() {
    }
}
