// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure of one plan.
 *
 * @param value    empty if it cannot be computed: a share of nothing, a gap without a target
 * @param boundary title of the system boundary that was applied; empty if the figure has none or the plan states none
 */
public record Figure(FigureKey key, FigureType type, Optional<Total> value, Optional<String> boundary) {
    /** The part of the value that is known, in the type's unit, not rounded; empty if nothing is known. */
    public Optional<BigDecimal> known() {
        return value.filter(v -> v.records() > 0).map(Total::known);
    }
}
