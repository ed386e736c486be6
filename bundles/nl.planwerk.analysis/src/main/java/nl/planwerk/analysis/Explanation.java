// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

import java.math.BigDecimal;
import java.util.List;

import nl.planwerk.model.plan.Item;

/**
 * Where a figure comes from.
 *
 * @param inputs  the figures it is computed from, in the order of its formula
 * @param records what each record adds, in the plan's order; empty for a figure computed from others
 */
public record Explanation(Figure figure, List<Figure> inputs, List<Line> records) {
    public Explanation {
        inputs = List.copyOf(inputs);
        records = List.copyOf(records);
    }

    /** What one record adds; unknown if its value is. */
    public record Line(String section, Item item, Total amount) {
    }

    /**
     * Whether a reader could work out one record's value from the figure: fewer than three records have a known value, or
     * one has more than 80 percent of the sum of their sizes.
     */
    public boolean reveals() {
        List<BigDecimal> sizes = records.stream().filter(l -> l.amount().records() > 0)
                .map(l -> l.amount().known().abs()).toList();
        BigDecimal sum = sizes.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal largest = sizes.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return !sizes.isEmpty() && (sizes.size() < 3 || largest.multiply(BigDecimal.TEN).compareTo(
                sum.multiply(BigDecimal.valueOf(8))) > 0);
    }
}
