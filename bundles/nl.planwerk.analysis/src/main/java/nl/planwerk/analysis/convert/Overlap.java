// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.convert;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures that work on one emission in a fixed order, each on what the former ones left:
 * {@code r(i) = f(i) x (E - sum of r(j), j < i)}.
 */
public final class Overlap {
    private Overlap() {
    }

    /**
     * What each step takes away.
     *
     * @param emission  before the first step
     * @param fractions of the remaining emission, in order
     */
    public static List<BigDecimal> steps(BigDecimal emission, List<BigDecimal> fractions) {
        List<BigDecimal> steps = new ArrayList<>();
        BigDecimal left = emission;
        for (BigDecimal fraction : fractions) {
            BigDecimal step = fraction.multiply(left);
            steps.add(step);
            left = left.subtract(step);
        }
        return steps;
    }

    /**
     * What each step takes away when each claims an amount against the whole emission: {@code f(i) = claim(i) / E}, at
     * most 1; what is left never falls below zero. Without an emission the claims stand as they are.
     *
     * @param emission before the first step, in the unit of the claims
     */
    public static List<BigDecimal> ofClaims(BigDecimal emission, List<BigDecimal> claims) {
        if (emission.signum() <= 0) {
            return List.copyOf(claims);
        }
        List<BigDecimal> steps = new ArrayList<>();
        BigDecimal left = emission;
        for (BigDecimal claim : claims) {
            BigDecimal step = Decimals.divide(claim.min(emission).multiply(left), emission);
            steps.add(step);
            left = left.subtract(step);
        }
        return steps;
    }
}
