// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.value;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Figures by calendar year, in one unit. A year that is absent is unknown, never zero.
 *
 * @param unit   id of a {@link Unit}
 * @param values by year, ascending; unmodifiable
 * @param info   what holds for all years; a year's own info goes before it
 */
public record YearSeries(String unit, NavigableMap<Integer, YearValue> values, FigureInfo info) {

    public YearSeries {
        values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
    }

    public Optional<YearValue> at(int year) {
        return Optional.ofNullable(values.get(year));
    }

    /** The last year with a value. */
    public Optional<Integer> latestYear() {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.lastKey());
    }

    /** A copy with one year set. */
    public YearSeries with(int year, YearValue value) {
        TreeMap<Integer, YearValue> copy = new TreeMap<>(values);
        copy.put(year, value);
        return new YearSeries(unit, copy, info);
    }
}
