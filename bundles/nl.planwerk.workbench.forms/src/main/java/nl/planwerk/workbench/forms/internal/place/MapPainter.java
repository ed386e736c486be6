// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.place;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.chart.Point;
import nl.planwerk.chart.map.Geography;
import nl.planwerk.chart.map.Outlines;
import nl.planwerk.workbench.forms.FormTheme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a map in the colours of the desktop's theme: land, known places, the chosen point, and how long a distance is. */
record MapPainter(GC gc, Geography view, FormTheme theme) {
    private static final int DOT = 3;
    private static final int CROSS = 14;
    private static final int GAP = 4;
    private static final double KM_PER_DEGREE = 111.2;
    private static final int SCALE_WIDTH = 130;
    private static final int MARGIN = 10;

    void land() {
        Color ground = gc.getDevice().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        gc.setAntialias(SWT.ON);
        gc.setBackground(mixed(ground, theme.hint(), 0.14));
        gc.fillRectangle(0, 0, (int) Math.ceil(view.width()), (int) Math.ceil(view.height()));
        gc.setForeground(theme.muted());
        area(Outlines.abroad(), mixed(ground, theme.muted(), 0.22));
        area(Outlines.home(), ground);
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

    /** Dots with their names, as far as there is room for these. */
    void spots(List<KnownPlaces.Spot> spots) {
        Color text = gc.getDevice().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        gc.setForeground(text);
        gc.setBackground(text);
        List<KnownPlaces.Spot> seen = spots.stream().filter(spot -> view.shows(view.place(spot.at()))).toList();
        List<Rectangle> taken = new ArrayList<>();
        for (KnownPlaces.Spot spot : seen) {
            Point at = view.place(spot.at());
            gc.fillOval((int) at.x() - DOT, (int) at.y() - DOT, 2 * DOT + 1, 2 * DOT + 1);
            taken.add(new Rectangle((int) at.x() - DOT, (int) at.y() - DOT, 2 * DOT, 2 * DOT));
        }
        seen.forEach(spot -> label(spot, taken));
    }

    private void label(KnownPlaces.Spot spot, List<Rectangle> taken) {
        Point at = view.place(spot.at());
        org.eclipse.swt.graphics.Point size = gc.textExtent(spot.name());
        boolean left = at.x() + DOT + GAP + size.x > view.width();
        Rectangle box = new Rectangle((int) at.x() + (left ? -DOT - GAP - size.x : DOT + GAP), (int) at.y() - size.y / 2, size.x, size.y);
        if (box.x >= 0 && taken.stream().noneMatch(box::intersects)) {
            taken.add(box);
            gc.drawText(spot.name(), box.x, box.y, true);
        }
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
