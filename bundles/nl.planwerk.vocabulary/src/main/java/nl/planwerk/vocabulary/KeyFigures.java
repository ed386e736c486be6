// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;

/** One figure with its meaning, embedded in a record that has no field of its own for it. */
public final class KeyFigures {
    /** What the figure says. */
    public static final Field<String> LABEL = Field.phrase("label").require();
    /** The figure, in one of all units. */
    public static final Field<Quantity> VALUE = Field.number("value", Units.ids());
    /** Calendar year to which it applies. */
    public static final Field<Quantity> YEAR = Field.integer("year").between("1900", "2200");
    public static final Field<ItemRef> SOURCE = Field.reference("source", References.ENTITY_ID);
    public static final Field<String> REMARK = Common.REMARK;

    public static final EntityType TYPE =
            EntityType.of("keyFigure", LABEL, LABEL, VALUE, YEAR, SOURCE, REMARK).columns(LABEL, VALUE, YEAR, SOURCE);

    private KeyFigures() {
    }
}
