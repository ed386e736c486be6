// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.model.schema.Field;

/**
 * One column of a table of records.
 *
 * @param year       of a year series that is shown by year
 * @param unit       id of the unit that all its figures share; empty if they do not
 * @param priceLevel that all its amounts share
 */
record ColumnChoice(Field<?> field, OptionalInt year, Optional<String> unit, OptionalInt priceLevel) {
}
