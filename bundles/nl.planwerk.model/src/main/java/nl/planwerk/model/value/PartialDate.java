// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.value;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A date known to the year, the month or the day; written {@code 2024}, {@code 2024-03} or {@code 2024-03-09}.
 *
 * @param month 1-12, empty when unknown; then {@code day} is empty too
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {

    /**
     * Reads the ISO 8601 form.
     *
     * @throws IllegalArgumentException if it is no date of 1800-2200 in one of the three forms
     */
    public static PartialDate parse(String text) {
        if (!text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new IllegalArgumentException(text);
        }
        int year = Integer.parseInt(text.substring(0, 4));
        if (year < 1800 || year > 2200) {
            throw new IllegalArgumentException(text);
        }
        if (text.length() == 4) {
            return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
        }
        LocalDate date = parseDay(text.length() == 7 ? text + "-01" : text);
        OptionalInt day = text.length() == 7 ? OptionalInt.empty() : OptionalInt.of(date.getDayOfMonth());
        return new PartialDate(year, OptionalInt.of(date.getMonthValue()), day);
    }

    private static LocalDate parseDay(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** The ISO 8601 form. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format("%04d", year));
        month.ifPresent(m -> text.append(String.format("-%02d", m)));
        day.ifPresent(d -> text.append(String.format("-%02d", d)));
        return text.toString();
    }
}
