// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.bound;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.Unit;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;

/** Figures in another unit of their dimension, for print: at most three decimals, rounded half up. */
final class UnitScale {
    private static final int DECIMALS = 3;
    private final Vocabulary vocabulary;

    UnitScale(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The value in that unit; empty if it is no figure or its unit measures something else. */
    Optional<Object> converted(Object value, String unit) {
        if (value instanceof Quantity quantity) {
            return scale(quantity.unit(), unit).map(scale ->
                    new Quantity(scale.apply(quantity.value()), unit, quantity.info()));
        } else if (value instanceof Money money) {
            return scale(money.unit(), unit).map(scale ->
                    new Money(scale.apply(money.amount()), unit, money.priceLevel(), money.info()));
        } else if (value instanceof Range range) {
            return scale(range.unit(), unit).map(scale -> new Range(range.low().map(scale), range.mid().map(scale),
                    range.high().map(scale), unit, range.priceLevel(), range.info()));
        } else if (value instanceof YearSeries series) {
            return scale(series.unit(), unit).map(scale -> series(series, unit, scale));
        }
        return Optional.empty();
    }

    private static YearSeries series(YearSeries series, String unit, UnaryOperator<BigDecimal> scale) {
        TreeMap<Integer, YearValue> scaled = new TreeMap<>();
        series.values().forEach((year, value) -> scaled.put(year, new YearValue(scale.apply(value.value()),
                value.low().map(scale), value.high().map(scale), value.info())));
        return new YearSeries(unit, scaled, series.info());
    }

    private Optional<UnaryOperator<BigDecimal>> scale(String from, String to) {
        if (from.equals(to)) {
            return Optional.of(number -> number);
        }
        Optional<Unit> source = vocabulary.unit(from);
        Optional<Unit> target = vocabulary.unit(to);
        return source.isEmpty() || target.isEmpty() || source.get().dimension() != target.get().dimension()
                ? Optional.empty()
                : Optional.of(number -> rounded(number.multiply(source.get().factor())
                        .divide(target.get().factor(), MathContext.DECIMAL128)));
    }

    private static BigDecimal rounded(BigDecimal number) {
        BigDecimal tidy = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return tidy.scale() < 0 ? tidy.setScale(0) : tidy;
    }
}
