// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.analysis.Total;
import nl.planwerk.analysis.convert.Finance;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.Unit;

/** With what the values of a plan are read: its units, years, price level and discount rate. Not thread-safe. */
final class Terms {
    private final Vocabulary vocabulary;
    private final Settings settings;
    private final int[] years;
    private final Map<Integer, BigDecimal> annuities = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    Terms(Vocabulary vocabulary, Settings settings) {
        this.vocabulary = vocabulary;
        this.settings = settings;
        this.years = settings.years().stream().mapToInt(Integer::intValue).toArray();
    }

    Settings settings() {
        return settings;
    }

    /** The years of the totals; not to be changed. */
    int[] years() {
        return years;
    }

    /** Position of a year among those of the totals; -1 if it is another. */
    int position(int year) {
        for (int i = 0; i < years.length; i++) {
            if (years[i] == year) {
                return i;
            }
        }
        return -1;
    }

    /** The factor from a unit to the base unit of its dimension, if it measures just that. */
    Optional<BigDecimal> factor(String unit, Unit.Dimension dimension) {
        return vocabulary.unit(unit).filter(u -> u.dimension() == dimension).map(Unit::factor);
    }

    /** An amount in the base unit of a dimension; unknown if its unit is another. */
    Total in(Total amount, String unit, Unit.Dimension dimension) {
        Optional<BigDecimal> factor = factor(unit, dimension);
        if (factor.isEmpty()) {
            return Total.UNKNOWN;
        }
        return factor.get().equals(BigDecimal.ONE) ? amount : amount.times(factor.get());
    }

    /** A range of money in million euro; unknown without a middle, or at another price level than the plan's. */
    Total money(Range range, Unit.Dimension dimension) {
        return range.mid().isEmpty() || otherLevel(range.priceLevel()) ? Total.UNKNOWN
                : in(Total.of(range.mid().get(), range.low(), range.high()), range.unit(), dimension);
    }

    /** An amount of money in million euro; unknown at another price level than the plan's. */
    Total money(Money money) {
        return otherLevel(money.priceLevel()) ? Total.UNKNOWN
                : in(Total.of(money.amount()), money.unit(), Unit.Dimension.MONEY);
    }

    private boolean otherLevel(OptionalInt level) {
        return level.isPresent() && settings.priceLevel().isPresent() && !level.equals(settings.priceLevel());
    }

    /** The annuity at the plan's discount rate; empty if the plan states none. */
    Optional<BigDecimal> annuity(int lifetime) {
        return settings.rate().map(rate -> annuities.computeIfAbsent(lifetime, n -> Finance.annuity(rate, n)));
    }

    /** One and the same object for equal texts, so that comparing them reads none. */
    String same(String text) {
        return texts.computeIfAbsent(text, t -> t);
    }
}
