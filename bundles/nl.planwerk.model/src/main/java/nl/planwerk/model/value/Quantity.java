// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.value;

import java.math.BigDecimal;

/**
 * A number with its unit, exactly as entered: {@code 1.50} keeps its two decimals, and equality respects them.
 *
 * @param value exact decimal
 * @param unit  id of a {@link Unit}; empty string for a plain number
 */
public record Quantity(BigDecimal value, String unit, FigureInfo info) {

    public static Quantity of(String value, String unit) {
        return new Quantity(new BigDecimal(value), unit, FigureInfo.NONE);
    }
}
