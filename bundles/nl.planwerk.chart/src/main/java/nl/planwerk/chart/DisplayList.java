// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.util.List;
import java.util.Optional;

/**
 * A drawing, laid out once: every painter draws the same shapes in the same places.
 *
 * @param width  in points
 * @param height in points
 * @param shapes from back to front
 */
public record DisplayList(double width, double height, List<Shape> shapes) {

    public DisplayList {
        shapes = List.copyOf(shapes);
    }

    /** The record drawn at that place, the front-most if several are. */
    public Optional<String> recordAt(double x, double y) {
        for (int i = shapes.size() - 1; i >= 0; i--) {
            Shape shape = shapes.get(i);
            if (shape.record().isPresent() && covers(shape, x, y)) {
                return shape.record();
            }
        }
        return Optional.empty();
    }

    private static boolean covers(Shape shape, double x, double y) {
        if (shape instanceof Shape.Rect r) {
            return x >= r.x() && x <= r.x() + r.width() && y >= r.y() && y <= r.y() + r.height();
        }
        if (shape instanceof Shape.Path p) {
            return within(p.points(), x, y);
        }
        return shape instanceof Shape.Text t && x >= t.x() && x <= t.x() + t.width()
                && y >= t.y() - t.size() && y <= t.y() + t.size() * 0.3;
    }

    /** Whether a ray from the point crosses the edge an odd number of times. */
    private static boolean within(List<Point> points, double x, double y) {
        boolean inside = false;
        for (int i = 0; i < points.size(); i++) {
            Point a = points.get(i);
            Point b = points.get((i + 1) % points.size());
            if (a.y() > y != b.y() > y && x < (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }
}
