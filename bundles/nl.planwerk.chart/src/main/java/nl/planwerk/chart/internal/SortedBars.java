// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import nl.planwerk.chart.BarChartSpec;
import nl.planwerk.chart.BarChartSpec.Bar;

/** Bars in the order in which they are drawn. */
final class SortedBars {

    private SortedBars() {
    }

    static List<Bar> all(BarChartSpec spec) {
        return spec.bars().stream()
                .sorted(Comparator.comparing(Bar::value).reversed().thenComparing(Bar::label)).toList();
    }

    /** The greatest bars, and the others added up if there are more than the chart may have. */
    static List<Bar> drawn(BarChartSpec spec, IntFunction<String> restLabel) {
        List<Bar> sorted = all(spec);
        if (sorted.size() <= spec.maxBars()) {
            return sorted;
        }
        int kept = spec.maxBars() - 1;
        List<Bar> bars = new ArrayList<>(sorted.subList(0, kept));
        List<Bar> rest = sorted.subList(kept, sorted.size());
        bars.add(new Bar(Optional.empty(), restLabel.apply(rest.size()), sum(rest), 0));
        return bars;
    }

    static BigDecimal sum(List<Bar> bars) {
        return bars.stream().map(Bar::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
