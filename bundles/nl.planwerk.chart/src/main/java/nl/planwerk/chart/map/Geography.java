// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.map;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.chart.Point;

/**
 * A part of the earth on a rectangle: degrees of longitude and latitude to points, true to shape in its middle.
 *
 * @param west  longitude of the left edge
 * @param north latitude of the upper edge
 * @param scale points per degree of latitude
 * @param flat  how much shorter a degree of longitude is than one of latitude
 */
public record Geography(double west, double north, double scale, double flat, double left, double top, double width,
        double height) {

    /**
     * The smallest view of these places, in the middle of a rectangle.
     *
     * @param margin share of their extent to be kept free on every side
     * @param least  degrees of latitude to be seen at least
     */
    public static Geography of(List<Point> places, double margin, double least, double left, double top, double width,
            double height) {
        double minX = places.stream().mapToDouble(Point::x).min().orElse(0);
        double maxX = places.stream().mapToDouble(Point::x).max().orElse(0);
        double minY = places.stream().mapToDouble(Point::y).min().orElse(0);
        double maxY = places.stream().mapToDouble(Point::y).max().orElse(0);
        double flat = Math.cos(Math.toRadians((minY + maxY) / 2));
        double high = Math.max(least, (maxY - minY) * (1 + 2 * margin));
        double wide = Math.max(least, (maxX - minX) * flat * (1 + 2 * margin));
        double scale = Math.min(height / high, width / wide);
        return new Geography((minX + maxX) / 2 - width / scale / flat / 2, (minY + maxY) / 2 + height / scale / 2, scale,
                flat, left, top, width, height);
    }

    /** Where a place given in degrees lies. */
    public Point place(Point degrees) {
        return new Point(left + (degrees.x() - west) * flat * scale, top + (north - degrees.y()) * scale);
    }

    /** What lies at a point, in degrees. */
    public Point degrees(Point point) {
        return new Point(west + (point.x() - left) / flat / scale, north - (point.y() - top) / scale);
    }

    /** The same place at another scale; the point stays where it is. */
    public Geography zoomed(double factor, Point fixed) {
        Point at = degrees(fixed);
        double newScale = scale * factor;
        return new Geography(at.x() - (fixed.x() - left) / flat / newScale, at.y() + (fixed.y() - top) / newScale, newScale,
                flat, left, top, width, height);
    }

    /** The view when what is seen is moved by so many points. */
    public Geography moved(double x, double y) {
        return new Geography(west - x / flat / scale, north + y / scale, scale, flat, left, top, width, height);
    }

    /** The same scale and middle on a rectangle of another size. */
    public Geography sized(double newWidth, double newHeight) {
        return new Geography(west - (newWidth - width) / 2 / flat / scale, north + (newHeight - height) / 2 / scale, scale,
                flat, left, top, newWidth, newHeight);
    }

    /** Whether a point is on the rectangle. */
    public boolean shows(Point point) {
        return point.x() >= left && point.x() <= left + width && point.y() >= top && point.y() <= top + height;
    }

    /** The upper left or the lower right corner in degrees. */
    public Point corner(boolean upperLeft) {
        return upperLeft ? new Point(west, north) : new Point(west + width / scale / flat, north - height / scale);
    }

    /** The part of an area given in degrees that is seen (Sutherland and Hodgman's clipping). */
    public List<Point> clipped(List<Point> degrees) {
        List<Point> points = degrees.stream().map(this::place).toList();
        points = cut(points, true, left, 1);
        points = cut(points, true, left + width, -1);
        points = cut(points, false, top, 1);
        return cut(points, false, top + height, -1);
    }

    private static List<Point> cut(List<Point> points, boolean upright, double edge, int side) {
        List<Point> result = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point here = points.get(i);
            Point before = points.get((i + points.size() - 1) % points.size());
            double a = ((upright ? before.x() : before.y()) - edge) * side;
            double b = ((upright ? here.x() : here.y()) - edge) * side;
            if (a < 0 != b < 0) {
                double t = a / (a - b);
                result.add(new Point(before.x() + (here.x() - before.x()) * t, before.y() + (here.y() - before.y()) * t));
            }
            if (b >= 0) {
                result.add(here);
            }
        }
        return result;
    }
}
