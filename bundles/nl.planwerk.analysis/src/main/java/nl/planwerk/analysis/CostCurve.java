// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

import java.math.BigDecimal;
import java.util.List;

/**
 * A marginal abatement cost curve. It hides that measures depend on each other; print that beside it.
 *
 * @param steps  cheapest first, at equal cost the widest first
 * @param absent ids of measures that count in the year but whose cost is not known
 */
public record CostCurve(int year, List<Step> steps, List<String> absent) {
    public CostCurve {
        steps = List.copyOf(steps);
        absent = List.copyOf(absent);
    }

    /**
     * One measure.
     *
     * @param measure id of the record
     * @param cost    EUR per tonne, may be negative
     * @param width   kt per year, without what overlaps with other measures on the site
     */
    public record Step(String measure, BigDecimal cost, BigDecimal width) {
    }
}
