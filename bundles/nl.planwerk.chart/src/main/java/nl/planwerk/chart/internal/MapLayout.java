// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.planwerk.chart.DisplayList;
import nl.planwerk.chart.Fill;
import nl.planwerk.chart.MapPlot;
import nl.planwerk.chart.Point;
import nl.planwerk.chart.Rgb;
import nl.planwerk.chart.Stroke;
import nl.planwerk.chart.Theme;
import nl.planwerk.chart.map.Geography;
import nl.planwerk.fonts.FontMetrics;

/** Puts a map on the left, the names of its places on the right and the whole country below them. */
public final class MapLayout {
    private static final double MAP_SHARE = 0.62;
    private static final double MARGIN = 0.25;
    private static final double LEAST_DEGREES = 0.3;
    /** Least degrees that the map near the places shows: so many that a coast or border tells where they are. */
    private static final double LEAST_NEAR = 0.9;
    private static final double RADIUS = 7;
    private static final double INSET = 110;
    private static final double LEAST_HEIGHT = 260;

    private final MapPlot plot;
    private final Sketch sketch;
    private final double width;
    private final double height;

    public MapLayout(MapPlot plot, Theme theme, FontMetrics metrics, double width, double height) {
        this.plot = plot;
        this.sketch = new Sketch(theme, metrics);
        this.width = width;
        this.height = Math.max(LEAST_HEIGHT, height);
    }

    /** The drawing. */
    public DisplayList draw() {
        double mapWidth = width * MAP_SHARE;
        Geography near = Geography.of(plot.spots().stream().map(MapPlot.Spot::at).toList(), MARGIN, LEAST_NEAR,
                0, 0, mapWidth, height);
        land(near);
        frame(0, 0, mapWidth, height);
        List<Point> real = plot.spots().stream().map(spot -> near.place(spot.at())).toList();
        List<Point> placed = Apart.moved(real, 2 * RADIUS + 1, RADIUS + 1, near);
        new MapTowns(sketch, near, Stream.concat(real.stream(), placed.stream()).toList(), RADIUS + 2).draw(plot.towns());
        marks(real, placed);
        double y = names(mapWidth + 14);
        double bottom = Math.max(height, y + INSET + 10);
        inset(near, mapWidth + 14, bottom - INSET);
        return sketch.drawing(width, bottom);
    }

    private void land(Geography view) {
        sketch.rect(view.left(), view.top(), view.width(), view.height(), new Fill.Solid(water()), Sketch.NOTHING);
        Stroke border = Stroke.of(sketch.theme.muted(), 0.5);
        plot.abroad().forEach(ring -> area(view, ring, sketch.theme.background().mix(sketch.theme.rule(), 0.45), border));
        plot.home().forEach(ring -> area(view, ring, sketch.theme.background(), border));
        plot.lakes().forEach(ring -> area(view, ring, water(), border));
        plot.islands().forEach(ring -> area(view, ring, sketch.theme.background(), border));
    }

    private Rgb water() {
        return sketch.theme.panel().mix(sketch.theme.rule(), 0.15);
    }

    private void area(Geography view, List<Point> ring, Rgb colour, Stroke border) {
        List<Point> clipped = view.clipped(ring);
        if (clipped.size() > 2) {
            sketch.path(clipped, new Fill.Solid(colour), Optional.of(border), Sketch.NOTHING);
        }
    }

    private void frame(double x, double y, double w, double h) {
        Stroke stroke = Stroke.of(sketch.theme.rule(), 0.8);
        sketch.polyline(List.of(new Point(x, y), new Point(x + w, y), new Point(x + w, y + h), new Point(x, y + h),
                new Point(x, y)), stroke, Sketch.NOTHING);
    }

    /** Numbered marks; those too close were moved apart, and from them a line goes to where they belong. */
    private void marks(List<Point> real, List<Point> placed) {
        for (int i = 0; i < placed.size(); i++) {
            if (Apart.distance(real.get(i), placed.get(i)) > 1) {
                sketch.line(real.get(i).x(), real.get(i).y(), placed.get(i).x(), placed.get(i).y(),
                        Stroke.of(sketch.theme.text(), 0.6));
                sketch.mark(real.get(i).x(), real.get(i).y(), 1.6, 0, sketch.theme.text(), Sketch.NOTHING);
            }
        }
        for (int i = 0; i < placed.size(); i++) {
            number(placed.get(i), i);
        }
    }

    private void number(Point at, int index) {
        MapPlot.Spot spot = plot.spots().get(index);
        sketch.mark(at.x(), at.y(), RADIUS, spot.kind() == 0 ? 0 : 1, sketch.theme.accent(), spot.record());
        sketch.bold(at.x(), at.y() + sketch.size * 0.36, Integer.toString(index + 1), Sketch.Align.MIDDLE,
                sketch.theme.background(), spot.record());
    }

    private double names(double x) {
        double y = sketch.size;
        for (int i = 0; i < plot.spots().size(); i++) {
            MapPlot.Spot spot = plot.spots().get(i);
            sketch.bold(x + 14, y, Integer.toString(i + 1), Sketch.Align.END, sketch.theme.accent(), spot.record());
            for (String line : sketch.fit.wrapped(spot.label(), width - x - 20, 3)) {
                sketch.text(x + 20, y, line, Sketch.Align.START, sketch.theme.text(), spot.record());
                y += sketch.size * Sketch.LINE;
            }
            y += 3;
        }
        return y;
    }

    /** The whole country, with the frame of the map. */
    private void inset(Geography near, double x, double y) {
        List<Point> all = plot.home().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return;
        }
        double wide = Math.min(INSET * 0.9, width - x);
        Geography country = Geography.of(all, 0.02, LEAST_DEGREES, x, y, wide, INSET);
        land(country);
        frame(x, y, wide, INSET);
        Point high = country.place(near.corner(true));
        Point low = country.place(near.corner(false));
        double left = Math.max(x, high.x());
        double top = Math.max(y, high.y());
        double right = Math.min(x + wide, low.x());
        double bottom = Math.min(y + INSET, low.y());
        Stroke stroke = Stroke.of(sketch.theme.accent(), 1.2);
        sketch.polyline(List.of(new Point(left, top), new Point(right, top), new Point(right, bottom),
                new Point(left, bottom), new Point(left, top)), stroke, Sketch.NOTHING);
    }
}
