// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.overigeindustrie;

import java.math.BigDecimal;

import nl.planwerk.model.plan.Item;

/** Whether companies that were taken together can be recognised in what is published. */
public final class Anonymity {
    /** Fewest companies that may be shown together. */
    public static final int LEAST = 3;

    private Anonymity() {
    }

    /**
     * Whether the record ({@link AggregatedSites#TYPE}) may be published: it says how many companies it holds, and they
     * are enough. An unknown number is not enough.
     */
    public static boolean isKept(Item companies) {
        return companies.get(AggregatedSites.COMPANIES)
                .filter(number -> number.value().compareTo(BigDecimal.valueOf(LEAST)) >= 0).isPresent();
    }
}
