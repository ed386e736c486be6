// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.util.ArrayList;
import java.util.List;

/** How a hatched area is drawn. */
public enum HatchPattern {
    /** Lines rising to the right. */ RISING,
    /** Lines falling to the right. */ FALLING,
    /** Both. */ CROSSED,
    /** Upright lines. */ UPRIGHT,
    /** Level lines. */ LEVEL;

    /** Distance of the lines, in points, at right angles to them. */
    public static final double SPACING = 3.5;
    /** Width of the lines, in points. */
    public static final double LINE_WIDTH = 1;

    /** The lines over an area, from end to end; to be cut off at its edge. */
    public List<List<Point>> lines(List<Point> area) {
        double left = area.stream().mapToDouble(Point::x).min().orElse(0);
        double right = area.stream().mapToDouble(Point::x).max().orElse(0);
        double top = area.stream().mapToDouble(Point::y).min().orElse(0);
        double bottom = area.stream().mapToDouble(Point::y).max().orElse(0);
        double slanted = SPACING * Math.sqrt(2);
        double rise = bottom - top;
        List<List<Point>> lines = new ArrayList<>();
        if (this == RISING || this == CROSSED) {
            for (double x = left - rise; x < right; x += slanted) {
                lines.add(List.of(new Point(x, bottom), new Point(x + rise, top)));
            }
        }
        if (this == FALLING || this == CROSSED) {
            for (double x = left - rise; x < right; x += slanted) {
                lines.add(List.of(new Point(x, top), new Point(x + rise, bottom)));
            }
        }
        if (this == UPRIGHT) {
            for (double x = left; x < right; x += SPACING) {
                lines.add(List.of(new Point(x, top), new Point(x, bottom)));
            }
        }
        if (this == LEVEL) {
            for (double y = top; y < bottom; y += SPACING) {
                lines.add(List.of(new Point(left, y), new Point(right, y)));
            }
        }
        return lines;
    }
}
