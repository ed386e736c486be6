// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.bound;

/**
 * A calculated figure in the parts in which it is set large.
 *
 * @param value the number, with a sign before it if it is a bound only; never blank
 * @param unit  may be empty
 * @param note  band and what is unknown, in a few words; may be empty
 */
public record StandOut(String value, String unit, String note) {
}
