// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.List;

import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import nl.planwerk.chart.DisplayList;
import nl.planwerk.chart.Fill;
import nl.planwerk.chart.HatchPattern;
import nl.planwerk.chart.Point;
import nl.planwerk.chart.Shape;
import nl.planwerk.chart.Stroke;

/** Draws a display list as vectors. Its coordinates run down from the top, those of a page run up from the bottom. */
final class ChartPainter {
    private final FontSet fonts;
    private final PdfCanvas canvas;
    private final double height;

    ChartPainter(FontSet fonts, PdfCanvas canvas, double height) {
        this.fonts = fonts;
        this.canvas = canvas;
        this.height = height;
    }

    void paint(DisplayList drawing) {
        drawing.shapes().forEach(this::paint);
    }

    private void paint(Shape shape) {
        canvas.saveState();
        if (shape instanceof Shape.Rect rect) {
            area(List.of(new Point(rect.x(), rect.y()), new Point(rect.x() + rect.width(), rect.y()),
                    new Point(rect.x() + rect.width(), rect.y() + rect.height()),
                    new Point(rect.x(), rect.y() + rect.height())), rect.fill());
        } else if (shape instanceof Shape.Line line) {
            stroke(List.of(line.from(), line.to()), line.stroke());
        } else if (shape instanceof Shape.Polyline polyline) {
            stroke(polyline.points(), polyline.stroke());
        } else if (shape instanceof Shape.Path path) {
            area(path.points(), path.fill());
            path.stroke().ifPresent(s -> stroke(closed(path.points()), s));
        } else if (shape instanceof Shape.Text text) {
            text(text);
        }
        canvas.restoreState();
    }

    private static List<Point> closed(List<Point> points) {
        List<Point> all = new java.util.ArrayList<>(points);
        all.add(points.get(0));
        return all;
    }

    private void trace(List<Point> points) {
        canvas.moveTo(points.get(0).x(), height - points.get(0).y());
        points.subList(1, points.size()).forEach(p -> canvas.lineTo(p.x(), height - p.y()));
    }

    private void stroke(List<Point> points, Stroke stroke) {
        canvas.setStrokeColor(Style.color(stroke.colour())).setLineWidth((float) stroke.width());
        if (!stroke.dash().isEmpty()) {
            float[] dash = new float[stroke.dash().size()];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = stroke.dash().get(i).floatValue();
            }
            canvas.setLineDash(dash, 0);
        }
        trace(points);
        canvas.stroke();
    }

    private void area(List<Point> points, Fill fill) {
        if (fill instanceof Fill.Solid solid) {
            canvas.setFillColor(Style.color(solid.colour()));
            trace(points);
            canvas.closePath().fill();
        } else if (fill instanceof Fill.Hatched hatched) {
            canvas.setFillColor(Style.color(hatched.ground()));
            trace(points);
            canvas.closePath().fill();
            canvas.saveState();
            trace(points);
            canvas.closePath().clip().endPath();
            hatch(points, hatched);
            canvas.restoreState();
            stroke(closed(points), Stroke.of(hatched.colour(), HatchPattern.LINE_WIDTH));
        }
    }

    private void hatch(List<Point> points, Fill.Hatched fill) {
        canvas.setStrokeColor(Style.color(fill.colour())).setLineWidth((float) HatchPattern.LINE_WIDTH);
        fill.pattern().lines(points).forEach(this::trace);
        canvas.stroke();
    }

    private void text(Shape.Text text) {
        canvas.beginText().setFillColor(Style.color(text.colour())).moveText(text.x(), height - text.y());
        for (FontSet.Run run : fonts.runs(text.text(), text.face())) {
            canvas.setFontAndSize(run.font(), (float) text.size()).showText(run.text());
        }
        canvas.endText();
    }
}
