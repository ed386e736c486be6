// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

/**
 * Which sign stands before decimals in the texts of a sheet. It matters only for what can be read in two ways, as
 * {@code 1.250}.
 */
public enum DecimalSign {
    /** As in Dutch: {@code 1.250} is twelve hundred and fifty. */
    COMMA,
    /** As in English: {@code 1.250} is one and a quarter. */
    POINT,
    /** Nothing in the sheet tells: read in the user's language, and said so. */
    UNKNOWN,
    /** The sheet has both: what can be read in two ways is refused. */
    BOTH
}
