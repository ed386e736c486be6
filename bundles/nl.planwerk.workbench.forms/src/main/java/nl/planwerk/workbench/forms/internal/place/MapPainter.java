// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.planwerk.chart.MapPlot;
import nl.planwerk.chart.Point;
import nl.planwerk.chart.map.Geography;
import nl.planwerk.chart.map.Outlines;
import nl.planwerk.workbench.forms.FormTheme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Paints a map in the colours of the desktop's theme: land and water, known places, towns, the chosen point, and how long a
 * distance is.
 */
record MapPainter(GC gc, Geography view, FormTheme theme) {
    private static final int DOT = 3;
    private static final int SMALL_DOT = 1;
    private static final int CROSS = 14;
    private static final int GAP = 4;
    private static final double KM_PER_DEGREE = 111.2;
    private static final int SCALE_WIDTH = 130;
    private static final int MARGIN = 10;

    void land() {
        Color ground = gc.getDevice().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        gc.setAntialias(SWT.ON);
        Color water = mixed(ground, theme.hint(), 0.14);
        gc.setBackground(water);
        gc.fillRectangle(0, 0, (int) Math.ceil(view.width()), (int) Math.ceil(view.height()));
        gc.setForeground(theme.muted());
        area(Outlines.abroad(), mixed(ground, theme.muted(), 0.22));
        area(Outlines.home(), ground);
        area(Outlines.lakes(), water);
        area(Outlines.islands(), ground);
    }

    private static Color mixed(Color one, Color other, double share) {
        RGB a = one.getRGB();
        RGB b = other.getRGB();
        return new Color((int) (a.red + (b.red - a.red) * share), (int) (a.green + (b.green - a.green) * share),
                (int) (a.blue + (b.blue - a.blue) * share));
    }

    private void area(List<List<Point>> rings, Color colour) {
        gc.setBackground(colour);
        for (List<Point> ring : rings) {
            List<Point> clipped = view.clipped(ring);
            if (clipped.size() > 2) {
                int[] points = new int[2 * clipped.size()];
                for (int i = 0; i < clipped.size(); i++) {
                    points[2 * i] = (int) Math.round(clipped.get(i).x());
                    points[2 * i + 1] = (int) Math.round(clipped.get(i).y());
                }
                gc.fillPolygon(points);
                gc.drawPolygon(points);
            }
        }
    }

    /** Dots of the plan's places, with their names as far as there is room; where room is left, towns. */
    void spots(List<KnownPlaces.Spot> spots, List<MapPlot.Town> towns) {
        colour(gc.getDevice().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        List<KnownPlaces.Spot> seen = spots.stream().filter(spot -> view.shows(view.place(spot.at()))).toList();
        List<Rectangle> taken = new ArrayList<>();
        seen.forEach(spot -> taken.add(dot(view.place(spot.at()), DOT)));
        seen.forEach(spot -> label(view.place(spot.at()), spot.name(), taken));
        colour(theme.muted());
        towns.forEach(town -> town(view.place(town.at()), town.name(), taken));
    }

    private void colour(Color colour) {
        gc.setForeground(colour);
        gc.setBackground(colour);
    }

    private static Rectangle around(Point at, int radius) {
        return new Rectangle((int) at.x() - radius, (int) at.y() - radius, 2 * radius + 1, 2 * radius + 1);
    }

    private Rectangle dot(Point at, int radius) {
        Rectangle dot = around(at, radius);
        gc.fillOval(dot.x, dot.y, dot.width, dot.height);
        return dot;
    }

    private void town(Point at, String name, List<Rectangle> taken) {
        if (view.shows(at) && taken.stream().noneMatch(around(at, SMALL_DOT)::intersects) && label(at, name, taken)) {
            taken.add(dot(at, SMALL_DOT));
        }
    }

    /** Writes a name to the right or the left of its place; false if there is no room. */
    private boolean label(Point at, String name, List<Rectangle> taken) {
        org.eclipse.swt.graphics.Point size = gc.textExtent(name);
        Optional<Rectangle> free = Stream.of(DOT + GAP, -DOT - GAP - size.x)
                .map(shift -> new Rectangle((int) at.x() + shift, (int) at.y() - size.y / 2, size.x, size.y))
                .filter(box -> box.x >= 0 && box.x + box.width <= view.width() && taken.stream().noneMatch(box::intersects))
                .findFirst();
        free.ifPresent(box -> {
            taken.add(box);
            gc.drawText(name, box.x, box.y, true);
        });
        return free.isPresent();
    }

    /** A cross whose middle stays free. */
    void cross(Point degrees) {
        Point at = view.place(degrees);
        int x = (int) Math.round(at.x());
        int y = (int) Math.round(at.y());
        gc.setForeground(theme.error());
        gc.setLineWidth(2);
        gc.drawLine(x - CROSS, y, x - GAP, y);
        gc.drawLine(x + GAP, y, x + CROSS, y);
        gc.drawLine(x, y - CROSS, x, y - GAP);
        gc.drawLine(x, y + GAP, x, y + CROSS);
        gc.drawOval(x - GAP - GAP, y - GAP - GAP, 4 * GAP, 4 * GAP);
        gc.setLineWidth(1);
    }

    /** A line of a round number of kilometres in the lower left corner. */
    void scale() {
        double pointsPerKm = view.scale() / KM_PER_DEGREE;
        double most = SCALE_WIDTH / pointsPerKm;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double km = most / power >= 5 ? 5 * power : most / power >= 2 ? 2 * power : power;
        int width = (int) Math.round(km * pointsPerKm);
        int bottom = (int) view.height() - MARGIN;
        gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        gc.drawPolyline(new int[] {MARGIN, bottom - GAP, MARGIN, bottom, MARGIN + width, bottom, MARGIN + width, bottom - GAP});
        String text = km >= 1 ? Math.round(km) + " km" : Math.round(km * 1000) + " m";
        gc.drawText(text, MARGIN + GAP, bottom - GAP - gc.textExtent(text).y, true);
    }
}
