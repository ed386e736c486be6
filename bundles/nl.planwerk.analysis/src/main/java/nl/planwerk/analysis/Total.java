// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

import java.math.BigDecimal;
import java.util.Optional;

import nl.planwerk.analysis.convert.Decimals;
import nl.planwerk.model.value.YearValue;

/**
 * A sum that knows what it does not know. What is unknown never counts as zero in silence: the known part is then a bound,
 * or only a part. Sums are exact; equality is that of the numbers, not of their decimals.
 *
 * @param known   sum of the known values
 * @param low     the same with the lower end of each band
 * @param high    the same with the upper end of each band
 * @param records how many values are known
 * @param banded  how many of these have a band of their own
 * @param unknown how many values are unknown
 * @param more    how many of the unknown ones can make the total higher
 * @param less    how many of the unknown ones can make the total lower
 */
public record Total(BigDecimal known, BigDecimal low, BigDecimal high, int records, int banded,
        int unknown, int more, int less) {

    /** The sum of nothing. */
    public static final Total EMPTY = new Total(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0, 0, 0);
    /** One unknown value that is not negative. */
    public static final Total UNKNOWN = new Total(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 1, 1, 0);
    /** One unknown value of unknown sign. */
    public static final Total UNKNOWN_SIGN = new Total(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 1, 1, 1);

    /** How the known part stands to the whole. */
    public enum Bound {
        /** There is nothing to add up. */ EMPTY,
        /** Nothing of it is known. */ UNKNOWN,
        /** It is the whole. */ EXACT,
        /** The whole is this or more. */ AT_LEAST,
        /** The whole is this or less. */ AT_MOST,
        /** The whole can be more or less. */ PARTLY_KNOWN
    }

    public Total {
        BigDecimal given = known;
        known = Decimals.tidy(given);
        low = low == given ? known : Decimals.tidy(low);
        high = high == given ? known : Decimals.tidy(high);
    }

    /** One known value. */
    public static Total of(BigDecimal value) {
        return new Total(value, value, value, 1, 0, 0, 0, 0);
    }

    /** One known value with its band; an end that is not given is the value itself. */
    public static Total of(BigDecimal value, Optional<BigDecimal> low, Optional<BigDecimal> high) {
        boolean band = low.isPresent() || high.isPresent();
        return new Total(value, low.orElse(value), high.orElse(value), 1, band ? 1 : 0, 0, 0, 0);
    }

    /** One year's figure with its band. */
    public static Total of(YearValue value) {
        return of(value.value(), value.low(), value.high());
    }

    /** The sum of both. */
    public Total plus(Total other) {
        BigDecimal sum = known.add(other.known);
        boolean bands = banded + other.banded > 0;
        return new Total(sum, bands ? low.add(other.low) : sum, bands ? high.add(other.high) : sum, records + other.records,
                banded + other.banded, unknown + other.unknown, more + other.more, less + other.less);
    }

    /** The difference; what can make the other higher can make this lower. */
    public Total minus(Total other) {
        return plus(other.negated());
    }

    /** The same with the other sign. */
    public Total negated() {
        BigDecimal other = known.negate();
        return new Total(other, banded > 0 ? high.negate() : other, banded > 0 ? low.negate() : other,
                records, banded, unknown, less, more);
    }

    /** The same times a factor that is not negative. */
    public Total times(BigDecimal factor) {
        BigDecimal product = known.multiply(factor);
        return new Total(product, banded > 0 ? low.multiply(factor) : product, banded > 0 ? high.multiply(factor) : product,
                records, banded, unknown, more, less);
    }

    /** How much percent of the whole this is; empty if the known part of the whole is zero. */
    public Optional<Total> percentOf(Total whole) {
        if (whole.known.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal percent = Decimals.divide(known.movePointRight(2), whole.known);
        int open = Math.max(unknown, whole.unknown);
        return Optional.of(new Total(percent, percent, percent, records, 0, open, open, open));
    }

    public Bound bound() {
        if (unknown == 0) {
            return records == 0 ? Bound.EMPTY : Bound.EXACT;
        } else if (records == 0) {
            return Bound.UNKNOWN;
        } else if (less == 0) {
            return Bound.AT_LEAST;
        }
        return more == 0 ? Bound.AT_MOST : Bound.PARTLY_KNOWN;
    }

    /** Whether low and high say more than the known value does. */
    public boolean hasBand() {
        return banded > 0 && low.compareTo(high) != 0;
    }
}
