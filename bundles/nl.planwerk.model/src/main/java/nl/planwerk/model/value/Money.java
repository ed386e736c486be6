// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.value;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * An amount of money, exactly as entered.
 *
 * @param amount     exact decimal in {@code unit}
 * @param unit       id of a money {@link Unit}, such as {@code MEUR}
 * @param priceLevel year of the price level, empty when not given
 */
public record Money(BigDecimal amount, String unit, OptionalInt priceLevel, FigureInfo info) {
}
