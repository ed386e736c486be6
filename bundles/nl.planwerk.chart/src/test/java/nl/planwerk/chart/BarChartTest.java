// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.planwerk.fonts.FontMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarChartTest {
    private static final FontMetrics METRICS = new FontMetrics();
    private static final double WIDTH = 462;
    private static final double HALF_A_POINT = 0.5;

    private static BarChartSpec spec(List<BarChartSpec.Bar> bars, String language) {
        return new BarChartSpec("Uitstoot per locatie, 2030", "Locatie", "kton", bars, List.of("Uitstoot 2030"), language, 40);
    }

    private static List<BarChartSpec.Bar> bars(int count) {
        return IntStream.range(0, count).mapToObj(i -> BarChartSpec.Bar.of("site-" + i,
                "Locatie " + i + (i % 3 == 0 ? " met een bijzonder lange naam die nergens in past, ook niet op twee regels" : ""),
                BigDecimal.valueOf((i * 7919L) % 1000 + 1))).toList();
    }

    private static DisplayList draw(List<BarChartSpec.Bar> bars) {
        return BarChart.layout(spec(bars, "nl"), Theme.neutral(), METRICS, WIDTH).drawing();
    }

    private static List<Shape.Text> texts(DisplayList drawing) {
        return drawing.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 12, 16, 17, 25, 40})
    void nothingLeavesTheDrawingAndNoTextsOverlap(int count) {
        DisplayList drawing = draw(bars(count));
        assertThat(drawing.height()).isLessThan(640);
        List<Shape.Text> texts = texts(drawing);
        for (Shape.Text text : texts) {
            assertThat(text.x()).as(text.text()).isGreaterThanOrEqualTo(-HALF_A_POINT);
            assertThat(text.x() + text.width()).as(text.text()).isLessThanOrEqualTo(WIDTH + HALF_A_POINT);
            assertThat(text.y()).isBetween(text.size() * 0.9, drawing.height());
        }
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                assertThat(overlap(texts.get(i), texts.get(j))).as(texts.get(i) + " " + texts.get(j)).isFalse();
            }
        }
    }

    private static boolean overlap(Shape.Text a, Shape.Text b) {
        boolean besides = a.x() + a.width() <= b.x() || b.x() + b.width() <= a.x();
        return !besides && Math.abs(a.y() - b.y()) < a.size() * 0.95;
    }

    @Test
    void theGreatestIsOnTop() {
        List<String> records = new ArrayList<>();
        DisplayList drawing = draw(bars(12));
        drawing.shapes().stream().filter(s -> s instanceof Shape.Rect r && r.record().isPresent())
                .map(Shape.Rect.class::cast).sorted(Comparator.comparingDouble(Shape.Rect::y))
                .forEach(rect -> records.add(rect.record().orElseThrow()));
        List<String> expected = bars(12).stream().sorted(Comparator.comparing(BarChartSpec.Bar::value).reversed())
                .map(bar -> bar.record().orElseThrow()).toList();
        assertThat(records).isEqualTo(expected);
    }

    @Test
    void barsAreAsLongAsTheirFigures() {
        DisplayList drawing = draw(List.of(BarChartSpec.Bar.of("a", "A", new BigDecimal("100")),
                BarChartSpec.Bar.of("b", "B", new BigDecimal("25.0"))));
        List<Double> widths = drawing.shapes().stream().filter(s -> s instanceof Shape.Rect r && r.record().isPresent())
                .map(s -> ((Shape.Rect) s).width()).toList();
        assertThat(widths.get(1) * 4).isCloseTo(widths.get(0), org.assertj.core.api.Assertions.within(0.01));
    }

    @Test
    void aClickFindsTheRecord() {
        DisplayList drawing = draw(bars(3));
        Shape.Rect bar = drawing.shapes().stream().filter(s -> s instanceof Shape.Rect r && r.record().isPresent())
                .map(Shape.Rect.class::cast).findFirst().orElseThrow();
        assertThat(drawing.recordAt(bar.x() + 1, bar.y() + 1)).isEqualTo(bar.record());
        assertThat(drawing.recordAt(WIDTH - 1, drawing.height() - 1)).isEmpty();
    }

    @Test
    void tooManyAreAddedUpInOneLastBarButStayInTheTable() {
        Chart chart = BarChart.layout(spec(bars(55), "nl"), Theme.neutral(), METRICS, WIDTH);
        assertThat(texts(chart.drawing())).anyMatch(t -> t.text().equals("overige (16)"));
        assertThat(chart.table().rows()).hasSize(55);
    }

    @Test
    void negativeFiguresGoToTheLeftOfZero() {
        DisplayList drawing = draw(List.of(BarChartSpec.Bar.of("a", "Toename", new BigDecimal("40")),
                BarChartSpec.Bar.of("b", "Afname", new BigDecimal("-60"))));
        List<Shape.Rect> rects = drawing.shapes().stream().filter(s -> s instanceof Shape.Rect r && r.record().isPresent())
                .map(Shape.Rect.class::cast).toList();
        assertThat(rects.get(1).x() + rects.get(1).width()).isCloseTo(rects.get(0).x(), org.assertj.core.api.Assertions.within(0.01));
        assertThat(texts(drawing)).anyMatch(t -> t.text().equals("-60")).allMatch(t -> t.x() >= 0);
    }

    @Test
    void severalKindsHaveALegendAndAColumn() {
        BarChartSpec spec = new BarChartSpec("T", "Locatie", "kton", List.of(
                new BarChartSpec.Bar(Optional.of("a"), "A", BigDecimal.TEN, 0),
                new BarChartSpec.Bar(Optional.of("b"), "B", BigDecimal.ONE, 1)), List.of("gemeten", "schatting"), "nl", 40);
        Chart chart = BarChart.layout(spec, Theme.neutral(), METRICS, WIDTH);
        assertThat(texts(chart.drawing())).extracting(Shape.Text::text).contains("gemeten", "schatting");
        assertThat(chart.table().rows()).containsExactly(List.of("A", "gemeten", "10"), List.of("B", "schatting", "1"));
        assertThat(chart.drawing().shapes()).anyMatch(s -> s instanceof Shape.Rect r && r.fill() instanceof Fill.Hatched);
    }

    @Test
    void saysInWordsWhatItShows() {
        List<BarChartSpec.Bar> bars = List.of(BarChartSpec.Bar.of("a", "Oost", new BigDecimal("1250.5")),
                BarChartSpec.Bar.of("b", "West", new BigDecimal("0.4")));
        assertThat(BarChart.layout(spec(bars, "nl"), Theme.neutral(), METRICS, WIDTH).alternative()).isEqualTo(
                "Staafdiagram: Uitstoot per locatie, 2030. 2 staven, van hoog naar laag. Oost is het hoogst met "
                        + "1.250,5\u00a0kton. West is het laagst met 0,4\u00a0kton. Samen 1.250,9\u00a0kton. "
                        + "Alle cijfers staan in de tabel die volgt.");
        assertThat(BarChart.layout(spec(bars, "en"), Theme.neutral(), METRICS, WIDTH).alternative())
                .startsWith("Bar chart:").contains("Oost is highest with 1,250.5\u00a0kton");
    }

    @Property(tries = 200)
    void anyFiguresMakeADrawing(@ForAll @Size(max = 45) List<@IntRange(min = -2_000_000, max = 2_000_000) Integer> values,
            @ForAll @IntRange(min = 0, max = 12) int scale) {
        List<BarChartSpec.Bar> bars = new ArrayList<>();
        values.forEach(value -> bars.add(BarChartSpec.Bar.of("r" + bars.size(), "L" + bars.size(),
                BigDecimal.valueOf(value, scale))));
        DisplayList drawing = draw(bars);
        assertThat(drawing.shapes()).allSatisfy(shape -> {
            if (shape instanceof Shape.Rect rect) {
                assertThat(rect.x()).isBetween(-3.0, WIDTH);
                assertThat(rect.x() + rect.width()).isLessThanOrEqualTo(WIDTH + 3);
            }
        });
    }
}
