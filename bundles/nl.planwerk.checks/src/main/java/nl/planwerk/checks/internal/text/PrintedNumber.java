// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.text;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * A number with a unit as typed in a text.
 *
 * @param start    offset of its first digit
 * @param end      offset after its unit
 * @param written  as typed
 * @param value    its value
 * @param step     the worth of its last digit
 * @param unit     id of its unit, per year for amounts of energy
 * @param sentence the sentence around it, without bound fields
 * @param year     the one calendar year that the sentence names
 */
record PrintedNumber(int start, int end, String written, BigDecimal value, BigDecimal step, String unit, String sentence,
        OptionalInt year) {
}
