// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import nl.planwerk.fonts.FontMetrics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesPlotTest {

    @ParameterizedTest
    @ValueSource(doubles = {240, 320, 462, 900})
    void nothingReachesBeyondTheDrawing(double width) {
        Map<Integer, BigDecimal> points = Map.of(2021, new BigDecimal("5800"), 2050, new BigDecimal("2947.7"));
        LinesPlot plot = new LinesPlot("kton", List.of(new LinesPlot.Line("Restuitstoot, verwachtingswaarde", points),
                new LinesPlot.Line("Een onafbreekbarenaamdieveeltelangis", points),
                new LinesPlot.Line("Doel", Map.of(2030, BigDecimal.TEN))), "nl");
        DisplayList drawing = plot.layout(Theme.neutral(), new FontMetrics(), width, 250);
        assertThat(drawing.shapes()).filteredOn(Shape.Text.class::isInstance).isNotEmpty().allSatisfy(shape -> {
            Shape.Text text = (Shape.Text) shape;
            assertThat(text.x()).as(text.text()).isGreaterThanOrEqualTo(-0.01);
            assertThat(text.x() + text.width()).as(text.text()).isLessThanOrEqualTo(drawing.width() + 0.01);
        });
    }
}
