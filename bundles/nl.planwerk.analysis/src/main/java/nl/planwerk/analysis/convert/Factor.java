// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.convert;

import java.math.BigDecimal;

/**
 * One factor of a set.
 *
 * @param value  exact decimal
 * @param unit   as text, such as {@code kg/GJ}; no unit of a plan's fields
 * @param source where it was read: id of a source of its set
 */
public record Factor(BigDecimal value, String unit, String source) {
}
