// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.planwerk.fonts.FontMetrics;
import org.junit.jupiter.api.Test;

class ColumnsPlotTest {

    private static DisplayList drawing(String... values) {
        List<String> columns = IntStream.range(0, values.length).mapToObj(i -> Integer.toString(2030 + i)).toList();
        List<Optional<BigDecimal>> known = List.of(values).stream()
                .map(value -> Optional.of(value).filter(text -> !text.isEmpty()).map(BigDecimal::new)).toList();
        return new ColumnsPlot("kton", columns, List.of(new ColumnsPlot.Series("Fase", Optional.empty(), known)), 0, "nl")
                .layout(Theme.neutral(), new FontMetrics(), 460, 250);
    }

    private static List<String> texts(DisplayList drawing) {
        return drawing.shapes().stream().filter(Shape.Text.class::isInstance).map(shape -> ((Shape.Text) shape).text()).toList();
    }

    @Test
    void aColumnOfWhichNothingIsKnownSaysSo() {
        assertThat(texts(drawing("1800", "", "0"))).containsOnlyOnce("onbekend").contains("1.800", "0");
        assertThat(texts(drawing("1800", "900"))).doesNotContain("onbekend");
        assertThat(texts(drawing(IntStream.range(0, 20).mapToObj(i -> i == 4 ? "" : "5").toArray(String[]::new))))
                .as("no room").doesNotContain("onbekend");
    }

    @Test
    void fewColumnsAreLower() {
        assertThat(drawing("1800", "900").height()).isLessThan(drawing("1800", "900", "100").height());
    }
}
