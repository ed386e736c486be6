// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.convert;

import java.math.BigDecimal;

/**
 * Whether a number can be right in its unit, so that kilotonnes entered as tonnes are seen. Bounds: the Dutch industry as a
 * whole emits some 50 Mt a year, its smallest clusters a few tens of kilotonnes per source.
 */
public final class Plausibility {
    private static final BigDecimal CLUSTER_LEAST = new BigDecimal(10);
    private static final BigDecimal CLUSTER_MOST = new BigDecimal(60_000);
    private static final BigDecimal MEASURE_LEAST = new BigDecimal("0.1");
    private static final BigDecimal MEASURE_MOST = new BigDecimal(10_000);

    private Plausibility() {
    }

    /** Whether a cluster's total in kt/yr lies within 0.01 and 60 Mt. */
    public static boolean cluster(BigDecimal kilotonne) {
        return within(kilotonne, CLUSTER_LEAST, CLUSTER_MOST);
    }

    /** Whether one measure's reduction in kt/yr lies within 0.1 kt and 10 Mt; zero does. */
    public static boolean measure(BigDecimal kilotonne) {
        return kilotonne.signum() == 0 || within(kilotonne, MEASURE_LEAST, MEASURE_MOST);
    }

    private static boolean within(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.abs().compareTo(least) >= 0 && value.abs().compareTo(most) <= 0;
    }
}
