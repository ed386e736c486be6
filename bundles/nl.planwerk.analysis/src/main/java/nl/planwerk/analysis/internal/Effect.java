// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.analysis.Total;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.Measures;

/**
 * When a measure works. A year without a figure is zero before the start, and as in an earlier stated year once the full
 * effect is reached and as long as the measure lasts; otherwise it is unknown.
 */
record Effect(OptionalInt start, OptionalInt full, Optional<BigDecimal> lifetime) {
    private static final Total ZERO = Total.of(BigDecimal.ZERO);

    static Effect of(Item measure) {
        return new Effect(Settings.whole(measure, Measures.START_YEAR), Settings.whole(measure, Measures.FULL_EFFECT_YEAR),
                measure.get(Measures.LIFETIME).map(q -> q.value()));
    }

    /** The first year in which the measure works: its start, else the first in which it states a reduction. */
    int from(Item measure) {
        return start.orElseGet(() -> firstYear(measure));
    }

    /** The first year in which a measure states a reduction that is not zero; {@link Rivals#NEVER} if there is none. */
    static int firstYear(Item measure) {
        Optional<YearSeries> series = measure.get(Measures.REDUCTION);
        if (series.isPresent()) {
            for (Map.Entry<Integer, YearValue> year : series.get().values().entrySet()) {
                if (year.getValue().value().signum() != 0) {
                    return year.getKey();
                }
            }
        }
        return Rivals.NEVER;
    }

    /** The figure of a year in the unit of the series; empty if it is unknown. */
    Optional<Total> at(YearSeries series, int year) {
        Optional<YearValue> stated = series.at(year);
        if (stated.isPresent()) {
            return stated.map(Total::of);
        } else if (start.isPresent() && year < start.getAsInt()) {
            return Optional.of(ZERO);
        }
        Map.Entry<Integer, YearValue> earlier = series.values().floorEntry(year);
        boolean lasts = earlier != null && full.isPresent() && earlier.getKey() >= full.getAsInt() && !ended(year);
        return lasts ? Optional.of(Total.of(earlier.getValue())) : Optional.empty();
    }

    private boolean ended(int year) {
        return lifetime.isPresent() && (start.isEmpty()
                || new BigDecimal(year - start.getAsInt()).compareTo(lifetime.get()) >= 0);
    }
}
