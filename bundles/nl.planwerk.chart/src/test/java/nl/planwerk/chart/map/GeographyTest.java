// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import nl.planwerk.chart.MapPlot;
import nl.planwerk.chart.Point;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GeographyTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-9);
    private static final Point UTRECHT = new Point(5.1214, 52.0907);
    private static final Point GELEEN = new Point(5.7936, 50.9648);

    private final Geography view = Geography.of(List.of(UTRECHT, GELEEN), 0.2, 0.3, 10, 20, 400, 300);

    private static void same(Point one, Point other) {
        assertThat(one.x()).isEqualTo(other.x(), EXACT);
        assertThat(one.y()).isEqualTo(other.y(), EXACT);
    }

    @Test
    void degreesUndoPlace() {
        same(view.degrees(view.place(GELEEN)), GELEEN);
        assertThat(view.shows(view.place(GELEEN))).isTrue();
    }

    @Test
    void zoomingKeepsThePointAndShortensDegrees() {
        Point fixed = view.place(GELEEN);
        Geography near = view.zoomed(4, fixed);
        same(near.place(GELEEN), fixed);
        assertThat(near.place(UTRECHT).y() - fixed.y()).isEqualTo(4 * (view.place(UTRECHT).y() - fixed.y()), EXACT);
        assertThat(near.shows(near.place(UTRECHT))).isFalse();
    }

    @Test
    void whatIsMovedStandsElsewhere() {
        Point before = view.place(UTRECHT);
        same(view.moved(30, -7).place(UTRECHT), new Point(before.x() + 30, before.y() - 7));
    }

    @Test
    void anotherSizeKeepsTheMiddle() {
        Point middle = view.degrees(new Point(210, 170));
        same(view.sized(800, 100).place(middle), new Point(410, 70));
    }

    /** The IJsselmeer and the Markermeer are water, and Flevoland lies in it. */
    @Test
    void theGreatLakeIsWaterWithAnIslandInIt() {
        assertThat(Outlines.lakes()).hasSize(1);
        assertThat(Outlines.islands()).hasSize(1);
        Geography whole = Geography.of(Outlines.home().stream().flatMap(List::stream).toList(), 0, 0.3, 0, 0, 400, 400);
        assertThat(whole.clipped(Outlines.lakes().get(0))).hasSizeGreaterThan(20);
        Geography lake = Geography.of(Outlines.lakes().get(0), 0, 0.1, 0, 0, 100, 100);
        assertThat(Outlines.islands().get(0)).allMatch(at -> lake.shows(lake.place(at)));
    }

    @Test
    void townsLieInTheCountryOrNearIt() {
        List<MapPlot.Town> towns = Outlines.towns(Locale.forLanguageTag("nl"));
        assertThat(towns).extracting(MapPlot.Town::name).contains("Den Haag", "Lelystad", "Antwerpen").doesNotHaveDuplicates();
        assertThat(Outlines.towns(Locale.ENGLISH)).hasSameSizeAs(towns).extracting(MapPlot.Town::name)
                .contains("The Hague", "Lelystad", "Antwerp");
        assertThat(towns).filteredOn(town -> town.at().y() > 51.6 && town.at().x() < 6.5).isNotEmpty()
                .allMatch(town -> Outlines.isHome(town.at()) || near(town.at()), "at home");
        assertThat(towns).allMatch(town -> town.at().x() > 3 && town.at().x() < 8 && town.at().y() > 50.5 && town.at().y() < 53.6);
    }

    /** The outlines are simplified by about a kilometre. */
    private static boolean near(Point at) {
        return Outlines.isHome(new Point(at.x() + 0.03, at.y())) || Outlines.isHome(new Point(at.x(), at.y() - 0.03));
    }

    @Test
    void theOutlinesKnowWhatIsHome() {
        assertThat(Outlines.isHome(UTRECHT)).isTrue();
        assertThat(Outlines.isHome(GELEEN)).isTrue();
        assertThat(Outlines.isHome(new Point(4.3517, 50.8503))).as("Brussels").isFalse();
        assertThat(Outlines.isHome(new Point(3.5, 53.5))).as("North Sea").isFalse();
        assertThat(Outlines.isHome(new Point(6.7735, 51.2277))).as("Düsseldorf").isFalse();
    }
}
