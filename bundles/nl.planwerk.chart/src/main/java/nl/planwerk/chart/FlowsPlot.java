// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.util.List;
import java.util.Optional;

import nl.planwerk.chart.internal.FlowsLayout;
import nl.planwerk.fonts.FontMetrics;

/**
 * Flows from left to right between nodes in columns, as wide as they are great (a Sankey diagram).
 *
 * @param nodes each in one of the columns 0, 1, 2 and so on
 * @param flows from a node to one further right
 */
public record FlowsPlot(List<Node> nodes, List<Flow> flows) implements Plot {

    public FlowsPlot {
        nodes = List.copyOf(nodes);
        flows = List.copyOf(flows);
    }

    /**
     * Where flows begin or end.
     *
     * @param figure printed after the label; may be empty
     * @param record id of the record it stands for
     */
    public record Node(String id, String label, String figure, int column, Optional<String> record) {
    }

    /**
     * A flow.
     *
     * @param value above zero, all in one unit
     */
    public record Flow(String from, String to, double value, Optional<String> record) {
    }

    @Override
    public DisplayList layout(Theme theme, FontMetrics metrics, double width, double height) {
        return new FlowsLayout(this, theme, metrics, Math.max(240, width), height).draw();
    }
}
