// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;

/** Municipalities and sub-areas of a cluster. Embedded in the profile. */
public final class Areas {
    public static final Field<String> NAME = Field.text("name").require();
    /** Municipality code of Statistics Netherlands, {@code GM} and four digits. */
    public static final Field<String> CBS_CODE = Field.text("cbsCode");
    public static final Field<String> DESCRIPTION = Common.DESCRIPTION;

    public static final EntityType MUNICIPALITY =
            EntityType.of("municipality", NAME, NAME, CBS_CODE).columns(NAME, CBS_CODE);
    public static final EntityType SUB_AREA = EntityType.of("subArea", NAME, NAME, DESCRIPTION);

    private Areas() {
    }
}
