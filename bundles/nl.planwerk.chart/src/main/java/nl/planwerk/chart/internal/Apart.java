// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.internal;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.chart.Point;
import nl.planwerk.chart.map.Geography;

/** Moves marks apart that would cover each other. */
final class Apart {
    private static final int ROUNDS = 400;

    private Apart() {
    }

    static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    /**
     * The points, each as near to its place as the others allow.
     *
     * @param least distance between two
     * @param edge  distance to the edges of the view
     */
    static List<Point> moved(List<Point> places, double least, double edge, Geography view) {
        List<Point> points = new ArrayList<>(places);
        for (int round = 0; round < ROUNDS; round++) {
            boolean moved = false;
            for (int i = 0; i < points.size(); i++) {
                for (int j = i + 1; j < points.size(); j++) {
                    moved |= push(points, i, j, least);
                }
            }
            for (int i = 0; i < points.size(); i++) {
                points.set(i, inside(points.get(i), edge, view));
            }
            if (!moved) {
                break;
            }
        }
        return points;
    }

    private static boolean push(List<Point> points, int i, int j, double least) {
        Point a = points.get(i);
        Point b = points.get(j);
        double apart = distance(a, b);
        if (apart >= least - 0.01) {
            return false;
        }
        double angle = apart < 0.01 ? 2.4 * j : Math.atan2(b.y() - a.y(), b.x() - a.x());
        double step = (least - apart) / 2;
        points.set(i, new Point(a.x() - step * Math.cos(angle), a.y() - step * Math.sin(angle)));
        points.set(j, new Point(b.x() + step * Math.cos(angle), b.y() + step * Math.sin(angle)));
        return true;
    }

    private static Point inside(Point point, double edge, Geography view) {
        return new Point(between(point.x(), view.left() + edge, view.left() + view.width() - edge),
                between(point.y(), view.top() + edge, view.top() + view.height() - edge));
    }

    private static double between(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
