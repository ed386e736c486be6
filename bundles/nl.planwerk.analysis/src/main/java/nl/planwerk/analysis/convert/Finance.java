// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.convert;

import java.math.BigDecimal;

/** Yearly cost of an investment and cost per tonne. */
public final class Finance {
    private Finance() {
    }

    /**
     * The part of an investment that a year bears: {@code a = r / (1 - (1+r)^-n)}, {@code 1/n} for {@code r = 0}. Source:
     * standard annuity.
     *
     * @param rate  discount rate as a fraction, not negative
     * @param years economic lifetime, at least 1
     * @throws IllegalArgumentException if the years are fewer than 1 or the rate is negative
     */
    public static BigDecimal annuity(BigDecimal rate, int years) {
        if (years < 1 || rate.signum() < 0) {
            throw new IllegalArgumentException(rate + ", " + years);
        }
        if (rate.signum() == 0) {
            return Decimals.divide(BigDecimal.ONE, BigDecimal.valueOf(years));
        }
        BigDecimal growth = BigDecimal.ONE.add(rate).pow(years, Decimals.ROUNDING);
        return Decimals.divide(rate.multiply(growth), growth.subtract(BigDecimal.ONE));
    }

    /**
     * Cost effectiveness in EUR per tonne: {@code (I x a + yearly costs) / kt x 1000}, money in million EUR.
     *
     * @param yearlyCosts operation, maintenance and energy less revenue, million EUR per year
     * @param reduction   kt CO2-eq per year, not zero
     */
    public static BigDecimal costPerTonne(BigDecimal investment, BigDecimal annuity, BigDecimal yearlyCosts,
            BigDecimal reduction) {
        return Decimals.divide(investment.multiply(annuity).add(yearlyCosts).movePointRight(3), reduction);
    }

    /**
     * Subsidy intensity in EUR per tonne: {@code million EUR over the term / kt over the term x 1000}.
     *
     * @param reduction not zero
     */
    public static BigDecimal subsidyPerTonne(BigDecimal subsidy, BigDecimal reduction) {
        return Decimals.divide(subsidy.movePointRight(3), reduction);
    }
}
