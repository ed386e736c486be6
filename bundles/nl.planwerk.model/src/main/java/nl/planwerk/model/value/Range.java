// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A low, middle and high estimate, each of which may be unknown, but not all three.
 *
 * @param priceLevel year of the price level for amounts of money, else empty
 */
public record Range(Optional<BigDecimal> low, Optional<BigDecimal> mid, Optional<BigDecimal> high,
        String unit, OptionalInt priceLevel, FigureInfo info) {

    /** A range of which only the middle estimate is known. */
    public static Range ofMid(String mid, String unit) {
        return new Range(Optional.empty(), Optional.of(new BigDecimal(mid)), Optional.empty(), unit,
                OptionalInt.empty(), FigureInfo.NONE);
    }
}
