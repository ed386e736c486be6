// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.zeeland;

import nl.planwerk.cluster.figures.Figures;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;

/**
 * The two sides of a pipe that crosses the border.
 *
 * @param dutchOwner   whether somebody is named for the Dutch part
 * @param foreignOwner whether somebody is named for the foreign part
 * @param length       both parts together, in kilometres
 */
public record PipeSides(boolean dutchOwner, boolean foreignOwner, Total length) {

    /** The sides of an item of {@link CrossBorderPipes#TYPE}. */
    public static PipeSides of(Item pipe, Figures figures) {
        return new PipeSides(named(pipe, CrossBorderPipes.DUTCH_OPERATOR),
                named(pipe, CrossBorderPipes.FOREIGN_OPERATOR),
                Total.NONE.plus(figures.of(pipe, CrossBorderPipes.DUTCH_LENGTH, "km"))
                        .plus(figures.of(pipe, CrossBorderPipes.FOREIGN_LENGTH, "km")));
    }

    private static boolean named(Item pipe, Field<String> operator) {
        return pipe.get(operator).filter(name -> !name.isBlank()).isPresent();
    }

    /** Whether somebody is responsible on both sides. */
    public boolean ownedOnBothSides() {
        return dutchOwner && foreignOwner;
    }
}
