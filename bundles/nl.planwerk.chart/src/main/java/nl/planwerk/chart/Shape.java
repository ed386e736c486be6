// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.util.List;
import java.util.Optional;

import nl.planwerk.fonts.FontFace;

/**
 * One thing to draw. Coordinates are points (1/72 inch) to the right and down from the top left corner of the drawing.
 */
public sealed interface Shape {

    /** Id of the record that it stands for, or by which its maker knows the records it stands for, so that a click finds them. */
    Optional<String> record();

    /** A rectangle with its top left corner at (x, y). */
    record Rect(double x, double y, double width, double height, Fill fill, Optional<String> record)
            implements Shape { }

    /** A straight line. */
    record Line(Point from, Point to, Stroke stroke, Optional<String> record) implements Shape { }

    /** Connected straight lines; at least two points. */
    record Polyline(List<Point> points, Stroke stroke, Optional<String> record) implements Shape {
        public Polyline {
            points = List.copyOf(points);
        }
    }

    /** A closed, filled area with straight edges; at least three points. */
    record Path(List<Point> points, Fill fill, Optional<Stroke> stroke, Optional<String> record) implements Shape {
        public Path {
            points = List.copyOf(points);
        }
    }

    /**
     * One line of text.
     *
     * @param x     of its start
     * @param y     of its base line
     * @param width as measured when laid out
     */
    record Text(double x, double y, String text, FontFace face, double size, Rgb colour, double width,
            Optional<String> record) implements Shape { }
}
