// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.value;

import java.math.BigDecimal;

/**
 * A unit of measure. Label key of its symbol: {@code unit.<id>}.
 *
 * @param id        as written in plan files, ASCII, such as {@code kt/yr}
 * @param dimension what it measures; only units of one dimension convert into each other
 * @param factor    how many of the dimension's base unit make one of this, exact
 */
public record Unit(String id, Dimension dimension, BigDecimal factor) {

    /** What a unit measures. The base unit of each is named in the comment. */
    public enum Dimension {
        /** No unit. */ NONE,
        /** Percentage; base: percent. */ RATIO,
        /** Base: kilotonne. */ MASS,
        /** Base: kilotonne per year. */ MASS_PER_YEAR,
        /** Base: kilotonne CO2-equivalent per year. */ EMISSION,
        /** Base: petajoule. */ ENERGY,
        /** Base: petajoule per year. */ ENERGY_PER_YEAR,
        /** Base: megawatt. */ POWER,
        /** Base: million euro. */ MONEY,
        /** Base: euro per tonne. */ MONEY_PER_MASS,
        /** Base: million euro per year. */ MONEY_PER_YEAR,
        /** Base: euro per megawatt-hour. */ MONEY_PER_ENERGY,
        /** Base: kilogram per gigajoule. */ MASS_PER_ENERGY,
        /** Base: megajoule per kilogram. */ ENERGY_PER_MASS,
        /** Base: kilometre. */ LENGTH,
        /** Base: hectare. */ AREA,
        /** Base: cubic metre per year. */ VOLUME_PER_YEAR,
        /** Base: degree Celsius. */ TEMPERATURE,
        /** Base: year. */ DURATION,
        /** Base: hour per year. */ HOURS_PER_YEAR,
        /** Base: kilovolt. */ VOLTAGE,
        /** Base: one piece, person, company. */ COUNT
    }

    public static Unit of(String id, Dimension dimension, String factor) {
        return new Unit(id, dimension, new BigDecimal(factor));
    }
}
