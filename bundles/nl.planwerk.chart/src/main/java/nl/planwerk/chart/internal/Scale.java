// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A linear axis that includes zero, with round ticks. */
public final class Scale {
    private static final int TICKS = 5;

    private final double low;
    private final double high;
    private final double from;
    private final double to;
    private final List<BigDecimal> ticks = new ArrayList<>();

    /**
     * An axis.
     *
     * @param least    smallest value to show
     * @param greatest greatest value to show
     * @param from     place of the low end, in points
     * @param to       place of the high end
     */
    public Scale(BigDecimal least, BigDecimal greatest, double from, double to) {
        BigDecimal bottom = least.min(BigDecimal.ZERO);
        BigDecimal top = greatest.max(BigDecimal.ZERO);
        if (bottom.compareTo(top) == 0) {
            top = BigDecimal.ONE;
        }
        this.low = bottom.doubleValue();
        this.high = top.doubleValue();
        this.from = from;
        this.to = to;
        BigDecimal step = step(top.subtract(bottom));
        BigDecimal first = bottom.divide(step, 0, RoundingMode.CEILING).multiply(step);
        for (BigDecimal tick = first; tick.compareTo(top) <= 0; tick = tick.add(step)) {
            ticks.add(tick.signum() == 0 ? BigDecimal.ZERO : tick);
        }
    }

    /** A step of 1, 2 or 5 times a power of ten that makes at most five parts. */
    private static BigDecimal step(BigDecimal span) {
        BigDecimal raw = span.divide(BigDecimal.valueOf(TICKS), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(raw) >= 0) {
                return step;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }

    /** Round values between the ends, ascending. */
    public List<BigDecimal> ticks() {
        return List.copyOf(ticks);
    }

    /** Place of a value, in points. */
    public double at(BigDecimal value) {
        return from + (value.doubleValue() - low) / (high - low) * (to - from);
    }
}
