// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import java.util.Optional;

import nl.planwerk.model.reading.YearText;
import nl.planwerk.model.schema.Field;

/**
 * One column in which a table of records can stand in a spreadsheet: the record's id, or a field or part of one.
 *
 * @param id    {@code id}, a field's id, or {@code field.part}, such as {@code reduction.2030}
 * @param label the head of the column in the user's language, without unit
 * @param unit  the unit of its numbers, as printed, where there is only one; else empty
 * @param field empty for the record's id
 * @param part  the part of the field's value; empty for the value itself
 */
public record Column(String id, String label, String unit, Optional<Field<?>> field, String part) {
    /** Id of the column that holds the records' ids. */
    public static final String ID = "id";

    /** The head as it is written, with the unit. */
    public String head() {
        return unit.isEmpty() ? label : label + " (" + unit + ")";
    }

    /** The year whose figures it holds; empty for any other column. */
    String year() {
        String last = part.substring(part.lastIndexOf('/') + 1);
        return YearText.isYear(last) ? last : "";
    }

    /** Whether it holds the records' ids. */
    public boolean isId() {
        return field.isEmpty();
    }
}
