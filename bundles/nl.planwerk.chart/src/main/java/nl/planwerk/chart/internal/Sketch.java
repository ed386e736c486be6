// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.chart.DisplayList;
import nl.planwerk.chart.Fill;
import nl.planwerk.chart.Point;
import nl.planwerk.chart.Rgb;
import nl.planwerk.chart.Shape;
import nl.planwerk.chart.Stroke;
import nl.planwerk.chart.TextFit;
import nl.planwerk.chart.Theme;
import nl.planwerk.fonts.FontFace;
import nl.planwerk.fonts.FontMetrics;

/** The shapes of a chart while it is being laid out, with the texts and lines that all charts have. */
final class Sketch {
    /** Distance of base lines, in sizes. */
    static final double LINE = 1.18;
    static final Optional<String> NOTHING = Optional.empty();
    private static final double SWATCH = 11;

    final Theme theme;
    final double size;
    final TextFit fit;
    final TextFit strong;
    private final FontFace regular;
    private final FontFace heavy;
    private final List<Shape> shapes = new ArrayList<>();

    Sketch(Theme theme, FontMetrics metrics) {
        this.theme = theme;
        this.size = theme.sizes().small();
        this.regular = theme.typefaces().body().face(false, false);
        this.heavy = theme.typefaces().body().face(true, false);
        this.fit = new TextFit(metrics, regular, size);
        this.strong = new TextFit(metrics, heavy, size);
    }

    /** Where the x of a text is. */
    enum Align { START, MIDDLE, END }

    DisplayList drawing(double width, double height) {
        return new DisplayList(width, height, shapes);
    }

    void text(double x, double base, String text, Align align, Rgb colour, Optional<String> record) {
        put(x, base, text, align, fit, regular, colour, record);
    }

    void bold(double x, double base, String text, Align align, Rgb colour, Optional<String> record) {
        put(x, base, text, align, strong, heavy, colour, record);
    }

    private void put(double x, double base, String text, Align align, TextFit measure, FontFace face, Rgb colour,
            Optional<String> record) {
        double width = measure.width(text);
        double left = switch (align) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        shapes.add(new Shape.Text(left, base, text, face, size, colour, width, record));
    }

    /** Lines of text around a middle height. */
    void lines(double x, double middle, List<String> lines, Align align, Optional<String> record) {
        double base = middle + size * 0.36 - (lines.size() - 1) * size * LINE / 2;
        for (String line : lines) {
            text(x, base, line, align, theme.text(), record);
            base += size * LINE;
        }
    }

    void rect(double x, double y, double width, double height, Fill fill, Optional<String> record) {
        shapes.add(new Shape.Rect(x, y, width, height, fill, record));
    }

    /** Keeps what was drawn before away from a text. */
    void ground(double x, double middle, double width) {
        rect(x - 1.5, middle - size * 0.6, width + 3, size * 1.2, new Fill.Solid(theme.background()), NOTHING);
    }

    void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        shapes.add(new Shape.Line(new Point(x1, y1), new Point(x2, y2), stroke, NOTHING));
    }

    void polyline(List<Point> points, Stroke stroke, Optional<String> record) {
        shapes.add(new Shape.Polyline(points, stroke, record));
    }

    void path(List<Point> points, Fill fill, Optional<Stroke> stroke, Optional<String> record) {
        shapes.add(new Shape.Path(points, fill, stroke, record));
    }

    Stroke thin() {
        return Stroke.of(theme.rule(), 0.5);
    }

    Stroke axis() {
        return Stroke.of(theme.text(), 0.75);
    }

    /** Names with their fills from the top left corner on; gives the height taken. */
    double legend(List<String> names, List<Fill> fills, double width) {
        double x = 0;
        double y = size;
        for (int i = 0; i < names.size(); i++) {
            String name = fit.ellipsized(names.get(i), width - SWATCH - 5);
            double needed = SWATCH + 5 + fit.width(name);
            if (x > 0 && x + needed > width) {
                x = 0;
                y += size + 6;
            }
            rect(x, y - size + 1, SWATCH, size, fills.get(i), NOTHING);
            text(x + SWATCH + 5, y, name, Align.START, theme.text(), NOTHING);
            x += needed + 16;
        }
        return names.isEmpty() ? 0 : y + 9;
    }

    /** A closed mark around a point; each kind has another form. */
    void mark(double x, double y, double radius, int kind, Rgb colour, Optional<String> record) {
        int corners = switch (Math.floorMod(kind, 4)) {
            case 0 -> 16;
            case 1 -> 4;
            case 2 -> 3;
            default -> -4;
        };
        double turn = corners == 4 ? Math.PI / 4 : Math.PI / 2;
        int count = Math.abs(corners);
        double reach = corners == 16 ? radius : radius * 1.25;
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double angle = turn + 2 * Math.PI * i / count;
            points.add(new Point(x + reach * Math.cos(angle), y - reach * Math.sin(angle)));
        }
        path(points, new Fill.Solid(colour), Optional.of(Stroke.of(theme.background(), 0.8)), record);
    }
}
