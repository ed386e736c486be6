// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.convert;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Division of decimals, the one operation that cannot always be exact: a quotient that ends is exact, any other is rounded
 * half even to 34 digits (IEEE 754 decimal128). Sums and products are exact everywhere.
 */
public final class Decimals {
    /** The stated rounding of a quotient that does not end. */
    public static final MathContext ROUNDING = MathContext.DECIMAL128;

    private Decimals() {
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if the divisor is zero
     */
    public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return tidy(dividend.divide(divisor, ROUNDING));
    }

    /** The same number with as few decimals as it needs and no exponent: {@code 1.50} is {@code 1.5}, {@code 1E+2} is {@code 100}. */
    public static BigDecimal tidy(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
