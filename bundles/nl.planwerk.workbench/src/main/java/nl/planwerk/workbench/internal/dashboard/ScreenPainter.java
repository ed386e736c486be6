// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dashboard;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Region;

import nl.planwerk.chart.DisplayList;
import nl.planwerk.chart.Fill;
import nl.planwerk.chart.HatchPattern;
import nl.planwerk.chart.Point;
import nl.planwerk.chart.Rgb;
import nl.planwerk.chart.Shape;
import nl.planwerk.chart.Stroke;
import nl.planwerk.fonts.FontMetrics;
import nl.planwerk.fonts.GlyphPen;

/** Draws a display list on a screen: the same shapes in the same places as on the page, larger by a factor. */
final class ScreenPainter {
    private final GC gc;
    private final FontMetrics fonts;
    private final double scale;

    /** @param scale pixels for each point of the drawing */
    ScreenPainter(GC gc, FontMetrics fonts, double scale) {
        this.gc = gc;
        this.fonts = fonts;
        this.scale = scale;
        gc.setAntialias(SWT.ON);
        gc.setFillRule(SWT.FILL_WINDING);
    }

    void paint(DisplayList drawing) {
        drawing.shapes().forEach(this::paint);
    }

    private void paint(Shape shape) {
        if (shape instanceof Shape.Rect rect) {
            area(corners(rect, 0), rect.fill());
        } else if (shape instanceof Shape.Line line) {
            stroke(List.of(line.from(), line.to()), false, line.stroke());
        } else if (shape instanceof Shape.Polyline polyline) {
            stroke(polyline.points(), false, polyline.stroke());
        } else if (shape instanceof Shape.Path path) {
            area(path.points(), path.fill());
            path.stroke().ifPresent(s -> stroke(path.points(), true, s));
        } else if (shape instanceof Shape.Text text) {
            text(text);
        }
    }

    /** Draws a ring around a shape, for the one that has the focus. */
    void ring(Shape shape, Rgb colour) {
        Stroke line = Stroke.of(colour, 2 / scale);
        if (shape instanceof Shape.Rect rect) {
            stroke(corners(rect, 2), true, line);
        } else if (shape instanceof Shape.Path path) {
            stroke(path.points(), true, line);
        } else if (shape instanceof Shape.Text text) {
            stroke(List.of(new Point(text.x(), text.y() + 2), new Point(text.x() + text.width(), text.y() + 2)), false, line);
        }
    }

    private static List<Point> corners(Shape.Rect rect, double out) {
        double right = rect.x() + rect.width() + out;
        double bottom = rect.y() + rect.height() + out;
        return List.of(new Point(rect.x() - out, rect.y() - out), new Point(right, rect.y() - out), new Point(right, bottom),
                new Point(rect.x() - out, bottom));
    }

    private Path trace(List<Point> points, boolean closed) {
        Path path = new Path(gc.getDevice());
        path.moveTo(pixels(points.get(0).x()), pixels(points.get(0).y()));
        points.subList(1, points.size()).forEach(p -> path.lineTo(pixels(p.x()), pixels(p.y())));
        if (closed) {
            path.close();
        }
        return path;
    }

    private float pixels(double points) {
        return (float) (points * scale);
    }

    static Color colour(Rgb rgb) {
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }

    private void stroke(List<Point> points, boolean closed, Stroke stroke) {
        gc.setForeground(colour(stroke.colour()));
        gc.setLineAttributes(new org.eclipse.swt.graphics.LineAttributes(Math.max(1, pixels(stroke.width())), SWT.CAP_FLAT,
                SWT.JOIN_MITER, stroke.dash().isEmpty() ? SWT.LINE_SOLID : SWT.LINE_CUSTOM, dash(stroke), 0, 10));
        Path path = trace(points, closed);
        gc.drawPath(path);
        path.dispose();
    }

    private float[] dash(Stroke stroke) {
        if (stroke.dash().isEmpty()) {
            return null;
        }
        float[] dash = new float[stroke.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = pixels(stroke.dash().get(i));
        }
        return dash;
    }

    private void area(List<Point> points, Fill fill) {
        Path path = trace(points, true);
        if (fill instanceof Fill.Solid solid) {
            gc.setBackground(colour(solid.colour()));
            gc.fillPath(path);
        } else if (fill instanceof Fill.Hatched hatched) {
            gc.setBackground(colour(hatched.ground()));
            gc.fillPath(path);
            hatch(points, path, hatched);
            stroke(points, true, Stroke.of(hatched.colour(), HatchPattern.LINE_WIDTH));
        }
        path.dispose();
    }

    private void hatch(List<Point> points, Path within, Fill.Hatched fill) {
        Region before = new Region();
        gc.getClipping(before);
        gc.setClipping(within);
        Stroke line = Stroke.of(fill.colour(), HatchPattern.LINE_WIDTH);
        fill.pattern().lines(points).forEach(pair -> stroke(pair, false, line));
        gc.setClipping(before);
        before.dispose();
    }

    /** As outlines: the faces are not installed, and texts then are as wide as they were laid out. */
    private void text(Shape.Text text) {
        Path outlines = new Path(gc.getDevice());
        fonts.trace(text.face(), text.size(), text.text(), new GlyphPen() {
            @Override
            public void moveTo(double x, double y) {
                outlines.moveTo(pixels(text.x() + x), pixels(text.y() + y));
            }

            @Override
            public void lineTo(double x, double y) {
                outlines.lineTo(pixels(text.x() + x), pixels(text.y() + y));
            }

            @Override
            public void curveTo(double controlX, double controlY, double x, double y) {
                outlines.quadTo(pixels(text.x() + controlX), pixels(text.y() + controlY), pixels(text.x() + x),
                        pixels(text.y() + y));
            }

            @Override
            public void close() {
                outlines.close();
            }
        });
        gc.setBackground(colour(text.colour()));
        gc.fillPath(outlines);
        outlines.dispose();
    }
}
