// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.util.List;
import java.util.Optional;

import nl.planwerk.chart.internal.MapLayout;
import nl.planwerk.fonts.FontMetrics;

/**
 * A map with numbered places, a list of their names beside it, and where it lies in the country.
 *
 * @param home    outlines of the country of the places, in degrees
 * @param abroad  outlines of other land
 * @param lakes   water in the land
 * @param islands land in that water
 * @param towns   named as far as there is room, the first rather than the others
 */
public record MapPlot(List<List<Point>> home, List<List<Point>> abroad, List<List<Point>> lakes, List<List<Point>> islands,
        List<Town> towns, List<Spot> spots) implements Plot {

    public MapPlot {
        lakes = lakes.stream().map(List::copyOf).toList();
        islands = islands.stream().map(List::copyOf).toList();
        towns = List.copyOf(towns);
        home = home.stream().map(List::copyOf).toList();
        abroad = abroad.stream().map(List::copyOf).toList();
        spots = List.copyOf(spots);
    }

    /** A map without lakes and towns. */
    public MapPlot(List<List<Point>> home, List<List<Point>> abroad, List<Spot> spots) {
        this(home, abroad, List.of(), List.of(), List.of(), spots);
    }

    /**
     * A town by which readers know where they are.
     *
     * @param at longitude and latitude in degrees
     */
    public record Town(Point at, String name) {
    }

    /**
     * A place.
     *
     * @param at     longitude and latitude in degrees
     * @param kind   index of how its mark is drawn: 0 a disc, else a square
     */
    public record Spot(Point at, String label, int kind, Optional<String> record) {
    }

    @Override
    public DisplayList layout(Theme theme, FontMetrics metrics, double width, double height) {
        return new MapLayout(this, theme, metrics, Math.max(240, width), height).draw();
    }
}
