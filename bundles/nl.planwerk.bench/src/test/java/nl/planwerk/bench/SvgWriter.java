// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.bench;

import java.util.List;
import java.util.stream.Collectors;

import nl.planwerk.chart.DisplayList;
import nl.planwerk.chart.Fill;
import nl.planwerk.chart.Point;
import nl.planwerk.chart.Shape;
import nl.planwerk.chart.Stroke;

/** Writes a chart as SVG. */
final class SvgWriter {

    private SvgWriter() {
    }

    static void write(DisplayList drawing, Fo out) {
        out.element("svg:svg", "xmlns:svg", Fo.SVG, "width", drawing.width() + "pt", "height", drawing.height() + "pt", "viewBox",
                "0 0 " + drawing.width() + " " + drawing.height());
        drawing.shapes().forEach(shape -> write(shape, out));
        out.end("svg");
    }

    private static void write(Shape shape, Fo out) {
        if (shape instanceof Shape.Rect rect) {
            out.element("svg:rect", "x", "" + rect.x(), "y", "" + rect.y(), "width", "" + rect.width(), "height",
                    "" + rect.height(), "fill", fill(rect.fill())).end("rect");
        } else if (shape instanceof Shape.Line line) {
            path(List.of(line.from(), line.to()), "none", line.stroke(), out);
        } else if (shape instanceof Shape.Polyline line) {
            path(line.points(), "none", line.stroke(), out);
        } else if (shape instanceof Shape.Path path) {
            out.element("svg:polygon", "points", points(path.points()), "fill", fill(path.fill())).end("polygon");
        } else if (shape instanceof Shape.Text text) {
            out.element("svg:text", "x", "" + text.x(), "y", "" + text.y(), "font-size", "" + text.size(), "font-family", "Plex",
                    "fill", text.colour().toString()).text(text.text()).end("text");
        }
    }

    private static void path(List<Point> points, String fill, Stroke stroke, Fo out) {
        out.element("svg:polyline", "points", points(points), "fill", fill, "stroke", stroke.colour().toString(), "stroke-width",
                "" + stroke.width()).end("polyline");
    }

    private static String points(List<Point> points) {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    private static String fill(Fill fill) {
        return fill instanceof Fill.Solid solid ? solid.colour().toString() : ((Fill.Hatched) fill).ground().toString();
    }
}
