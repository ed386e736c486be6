// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.reading;

/** A calendar year of four digits. */
public final class YearText implements TextCodec<Integer> {
    private static final int FIRST = 1800;
    private static final int LAST = 2200;

    @Override
    public String show(Integer value) {
        return value.toString();
    }

    @Override
    public Reading<Integer> read(String text) {
        String year = text.strip();
        if (year.isEmpty()) {
            return new Reading.Empty<>();
        }
        return isYear(year) ? Reading.of(Integer.valueOf(year)) : Reading.refused("year.bad", year);
    }

    /** Whether the text is a year from 1800 to 2200. */
    public static boolean isYear(String text) {
        return text.matches("\\d{4}") && Integer.parseInt(text) >= FIRST && Integer.parseInt(text) <= LAST;
    }
}
