// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package #package#;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.Quantity;

/** A kind of record. Form, table, file, checks and report all read these constants. */
public final class Quays {
    public static final Field<String> NAME = Field.text("name").require();
    public static final Field<Quantity> LENGTH = Field.number("length", "km").notNegative();
    public static final Field<Quantity> START_YEAR = Field.integer("startYear").between("1900", "2200");
    public static final Field<Quantity> END_YEAR = Field.integer("endYear").between("1900", "2200");

    public static final EntityType TYPE = EntityType.of(OwnCluster.ID + ":quay", NAME, NAME, LENGTH, START_YEAR, END_YEAR)
            .columns(NAME, LENGTH, START_YEAR, END_YEAR);
    public static final SectionType SECTION =
            SectionType.list(OwnCluster.ID + ":quays", OwnCluster.CHAPTER.id(), 100, TYPE);

    private Quays() {
    }
}
