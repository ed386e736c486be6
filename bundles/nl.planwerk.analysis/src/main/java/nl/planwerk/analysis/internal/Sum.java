// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;

import nl.planwerk.analysis.Total;

/** A total while it is being added up. Not thread-safe. */
final class Sum {
    private BigDecimal known = BigDecimal.ZERO;
    /** How far the low and the high end lie from the known sum: most values have no band. */
    private BigDecimal low = BigDecimal.ZERO;
    private BigDecimal high = BigDecimal.ZERO;
    private int records;
    private int banded;
    private int unknown;
    private int more;
    private int less;

    void add(Total part) {
        known = known.add(part.known());
        if (part.banded() != 0) {
            low = low.add(part.low().subtract(part.known()));
            high = high.add(part.high().subtract(part.known()));
        }
        count(part, 1);
    }

    void remove(Total part) {
        known = known.subtract(part.known());
        if (part.banded() != 0) {
            low = low.subtract(part.low().subtract(part.known()));
            high = high.subtract(part.high().subtract(part.known()));
        }
        count(part, -1);
    }

    private void count(Total part, int times) {
        records += times * part.records();
        banded += times * part.banded();
        unknown += times * part.unknown();
        more += times * part.more();
        less += times * part.less();
    }

    Total total() {
        return new Total(known, low.signum() == 0 ? known : known.add(low), high.signum() == 0 ? known : known.add(high),
                records, banded, unknown, more, less);
    }
}
