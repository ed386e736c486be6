// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;

import nl.planwerk.analysis.Total;

/** A total while it is being added up. Not thread-safe. */
final class Sum {
    private BigDecimal known = BigDecimal.ZERO;
    private BigDecimal low = BigDecimal.ZERO;
    private BigDecimal high = BigDecimal.ZERO;
    private int records;
    private int banded;
    private int unknown;
    private int more;
    private int less;

    void add(Total part) {
        known = known.add(part.known());
        low = low.add(part.low());
        high = high.add(part.high());
        records += part.records();
        banded += part.banded();
        unknown += part.unknown();
        more += part.more();
        less += part.less();
    }

    void remove(Total part) {
        known = known.subtract(part.known());
        low = low.subtract(part.low());
        high = high.subtract(part.high());
        records -= part.records();
        banded -= part.banded();
        unknown -= part.unknown();
        more -= part.more();
        less -= part.less();
    }

    Total total() {
        return new Total(known, low, high, records, banded, unknown, more, less);
    }
}
