// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.planwerk.chart.map.Outlines;
import nl.planwerk.fonts.FontMetrics;
import org.junit.jupiter.api.Test;

class MapPlotTest {
    private static final MapPlot.Spot MEDEMBLIK = new MapPlot.Spot(new Point(5.1, 52.77), "Medemblik", 0, Optional.empty());
    private static final MapPlot.Spot ALMERE = new MapPlot.Spot(new Point(5.26, 52.37), "Almere", 0, Optional.empty());

    private static List<Shape> shapes(List<MapPlot.Town> towns) {
        return new MapPlot(Outlines.home(), Outlines.abroad(), Outlines.lakes(), Outlines.islands(), towns,
                List.of(MEDEMBLIK, ALMERE)).layout(Theme.neutral(), new FontMetrics(), 480, 300).shapes();
    }

    private static List<Shape.Text> texts(List<Shape> shapes) {
        return shapes.stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).toList();
    }

    @Test
    void townsAreNamedWhereThereIsRoom() {
        List<Shape.Text> texts = texts(shapes(Outlines.towns(Locale.forLanguageTag("nl"))));
        assertThat(texts).extracting(Shape.Text::text).contains("Amsterdam", "Lelystad").doesNotContain("Maastricht");
        for (Shape.Text one : texts) {
            assertThat(texts).filteredOn(other -> other != one).noneMatch(other -> Math.abs(one.y() - other.y()) < 4
                    && one.x() < other.x() + other.width() && other.x() < one.x() + one.width());
        }
    }

    @Test
    void aTownUnderAMarkIsNotNamed() {
        assertThat(texts(shapes(List.of(new MapPlot.Town(ALMERE.at(), "Verzonnen"))))).extracting(Shape.Text::text)
                .doesNotContain("Verzonnen");
    }
}
