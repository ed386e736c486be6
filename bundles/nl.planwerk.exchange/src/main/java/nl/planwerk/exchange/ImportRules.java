// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

/**
 * How a sheet is read into a table.
 *
 * @param byName      whether a row without an id changes the one record of the same name; else it is a new one
 * @param emptyClears whether an empty cell empties the field; else it says nothing
 * @param partly      whether a row of which some cells cannot be read is taken without them; else it is refused
 * @param sign        the decimal sign of its texts
 */
public record ImportRules(boolean byName, boolean emptyClears, boolean partly, DecimalSign sign) {

    /** Rows find their record by id or name, empty cells say nothing, and a row is taken whole or not. */
    public static ImportRules standard(DecimalSign sign) {
        return new ImportRules(true, false, false, sign);
    }
}
