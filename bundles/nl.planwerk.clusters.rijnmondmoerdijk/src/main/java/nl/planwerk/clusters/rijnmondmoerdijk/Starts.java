// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.Quantity;

/** When something begins to work. */
final class Starts {

    private Starts() {
    }

    /** Whether that field of a record names a year after this one; a record without a year has begun. */
    static boolean after(Item item, Field<Quantity> start, int year) {
        return item.get(start).filter(first -> first.value().intValue() > year).isPresent();
    }
}
