// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import nl.planwerk.model.value.Unit;

/**
 * What stands in a cell.
 *
 * @param main    the number with which one calculates, in the base unit of its dimension
 * @param entered all numbers as entered: the value itself, and its band
 * @param unit    in which they were entered; empty if the vocabulary does not know it
 * @param secret  whether the audience may not see it
 */
public record Amount(BigDecimal main, List<BigDecimal> entered, Optional<Unit> unit, boolean secret) {

    Unit.Dimension dimension() {
        return unit.map(Unit::dimension).orElse(Unit.Dimension.NONE);
    }

    /** Half of the last place to which it was entered, in the base unit. */
    BigDecimal tolerance() {
        BigDecimal half = entered.get(0).ulp().movePointLeft(1).multiply(BigDecimal.valueOf(5));
        return unit.map(u -> half.multiply(u.factor())).orElse(half);
    }
}
