// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.value;

import java.time.LocalDate;
import java.time.YearMonth;
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
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            throw new IllegalArgumentException(text);
        }
        int year = digits(text, 0, 4);
        OptionalInt month = length > 4 ? OptionalInt.of(part(text, 5, 12)) : OptionalInt.empty();
        OptionalInt day = length > 7
                ? OptionalInt.of(part(text, 8, YearMonth.of(year, month.getAsInt()).lengthOfMonth())) : OptionalInt.empty();
        if (year < 1800 || year > 2200) {
            throw new IllegalArgumentException(text);
        }
        return new PartialDate(year, month, day);
    }

    /** The first of the days that it may be. */
    public LocalDate firstDay() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    private static int part(String text, int from, int max) {
        int number = digits(text, from, from + 2);
        if (text.charAt(from - 1) != '-' || number < 1 || number > max) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException(text);
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static void twoDigits(StringBuilder text, int number) {
        text.append(number < 10 ? "-0" : "-").append(number);
    }

    /** The ISO 8601 form. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(year);
        month.ifPresent(m -> twoDigits(text, m));
        day.ifPresent(d -> twoDigits(text, d));
        return text.toString();
    }
}
