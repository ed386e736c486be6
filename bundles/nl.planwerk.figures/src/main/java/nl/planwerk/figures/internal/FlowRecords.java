// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.chart.FlowsPlot;

/** Collects flows between nodes, with the sum that each node prints. */
final class FlowRecords {
    /** A node before its sum is known. */
    private record Place(String label, int column, Optional<String> record) { }

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, BigDecimal> in = new LinkedHashMap<>();
    private final Map<String, BigDecimal> out = new LinkedHashMap<>();
    private final List<FlowsPlot.Flow> flows = new ArrayList<>();

    /** Says where a node stands; told again it changes nothing. */
    void node(String id, String label, int column, Optional<String> record) {
        places.putIfAbsent(id, new Place(label, column, record));
    }

    void flow(String from, String to, BigDecimal value, Optional<String> record) {
        out.merge(from, value, BigDecimal::add);
        in.merge(to, value, BigDecimal::add);
        flows.add(new FlowsPlot.Flow(from, to, value.doubleValue(), record));
    }

    boolean isEmpty() {
        return flows.isEmpty();
    }

    /** The plot; each node prints the greater of what comes in and what goes out. */
    FlowsPlot plot(java.util.function.Function<BigDecimal, String> number) {
        List<FlowsPlot.Node> nodes = new ArrayList<>();
        places.forEach((id, place) -> {
            BigDecimal sum = in.getOrDefault(id, BigDecimal.ZERO).max(out.getOrDefault(id, BigDecimal.ZERO));
            nodes.add(new FlowsPlot.Node(id, place.label(), number.apply(sum), place.column(), place.record()));
        });
        return new FlowsPlot(nodes, flows);
    }
}
