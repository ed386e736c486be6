// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.fonts.FontMetrics;
import org.junit.jupiter.api.Test;

class FlowsPlotTest {

    private static DisplayList drawing(int flows) {
        List<FlowsPlot.Node> nodes = new ArrayList<>(List.of(new FlowsPlot.Node("to", "Fabriek", "7,2", 1, Optional.empty())));
        List<FlowsPlot.Flow> all = new ArrayList<>();
        for (int i = 0; i < flows; i++) {
            nodes.add(new FlowsPlot.Node("from" + i, "Bron " + i, "1", 0, Optional.empty()));
            all.add(new FlowsPlot.Flow("from" + i, "to", 1 + i, Optional.empty()));
        }
        return new FlowsPlot(nodes, all).layout(Theme.neutral(), new FontMetrics(), 460, 280);
    }

    private static double widest(DisplayList drawing) {
        return drawing.shapes().stream().filter(Shape.Rect.class::isInstance).mapToDouble(shape -> ((Shape.Rect) shape).height())
                .max().orElseThrow();
    }

    @Test
    void oneFlowIsNoBlock() {
        assertThat(widest(drawing(1))).isLessThan(76);
        assertThat(drawing(1).height()).isLessThan(100);
    }

    @Test
    void manyFlowsTakeTheHeightTheyAreGiven() {
        assertThat(drawing(5).height()).isBetween(250.0, 300.0);
        assertThat(drawing(2).height()).isBetween(120.0, 160.0);
    }
}
