// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.chart.BarChartSpec;
import nl.planwerk.chart.BarChartSpec.Bar;
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

/** Puts the parts of a bar chart in their places: legend, unit and ticks on top, then a row per bar. */
public final class BarChartLayout {
    private static final double GAP = 6;
    private static final double LINE = 1.18;
    private static final double LABEL_SHARE = 0.38;
    private static final int MANY = 16;

    private final BarChartSpec spec;
    private final Theme theme;
    private final double width;
    private final BarChartWords words;
    private final List<Bar> bars;
    private final double size;
    private final FontFace regular;
    private final FontFace heavy;
    private final TextFit fit;
    private final TextFit strong;
    private final List<Shape> shapes = new ArrayList<>();

    public BarChartLayout(BarChartSpec spec, Theme theme, FontMetrics metrics, double width, BarChartWords words) {
        this.spec = spec;
        this.theme = theme;
        this.width = width;
        this.words = words;
        this.bars = words.drawn();
        this.size = theme.sizes().small();
        this.regular = theme.typefaces().body().face(false, false);
        this.heavy = theme.typefaces().body().face(true, false);
        this.fit = new TextFit(metrics, regular, size);
        this.strong = new TextFit(metrics, heavy, size);
    }

    /** The drawing. */
    public DisplayList draw() {
        double labels = labelWidth();
        boolean twoLines = bars.size() <= MANY && bars.stream().anyMatch(b -> fit.width(b.label()) > labels);
        double pitch = twoLines ? 2 * size * LINE + 6 : bars.size() <= MANY ? size + 10 : size + 6.5;
        Scale scale = scale(labels + GAP);
        double top = header(labels + GAP, scale);
        double bottom = top + pitch * bars.size();
        grid(scale, top, bottom);
        for (int i = 0; i < bars.size(); i++) {
            bar(bars.get(i), scale, top + pitch * i, pitch, labels, twoLines ? 2 : 1);
        }
        zeroLine(scale, top, bottom);
        return new DisplayList(width, bottom + 4, shapes);
    }

    private double labelWidth() {
        double widest = bars.stream().mapToDouble(b -> fit.width(b.label())).max().orElse(0);
        return Math.min(widest + 1, width * LABEL_SHARE);
    }

    /** The axis leaves room for the figures beside the longest bars on either side. */
    private Scale scale(double left) {
        BigDecimal least = bars.stream().map(Bar::value).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal greatest = bars.stream().map(Bar::value).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        double figures = bars.stream().mapToDouble(b -> strong.width(words.number(b.value()))).max().orElse(0) + GAP;
        return new Scale(least, greatest, left + (least.signum() < 0 ? figures : 0), width - figures);
    }

    private double header(double left, Scale scale) {
        double y = 0;
        if (spec.series().size() > 1) {
            y = legend();
        }
        if (!spec.unit().isEmpty()) {
            y += size;
            text(left, y, spec.unit(), fit, regular, theme.muted(), Optional.empty());
            y += 4;
        }
        y += size;
        for (BigDecimal tick : scale.ticks()) {
            String label = words.number(tick);
            double at = Math.min(scale.at(tick) - fit.width(label) / 2, width - fit.width(label));
            text(at, y, label, fit, regular, theme.muted(), Optional.empty());
        }
        return y + 5;
    }

    private double legend() {
        double x = 0;
        double y = size;
        for (int i = 0; i < spec.series().size(); i++) {
            String name = fit.ellipsized(spec.series().get(i), width - 20);
            if (x > 0 && x + 16 + fit.width(name) > width) {
                x = 0;
                y += size + 6;
            }
            shapes.add(new Shape.Rect(x, y - size + 1, 11, size, theme.fill(i), Optional.empty()));
            text(x + 16, y, name, fit, regular, theme.text(), Optional.empty());
            x += 16 + fit.width(name) + 16;
        }
        return y + 10;
    }

    private void grid(Scale scale, double top, double bottom) {
        for (BigDecimal tick : scale.ticks()) {
            upright(scale.at(tick), top, bottom, Stroke.of(theme.rule(), 0.5));
        }
    }

    private void zeroLine(Scale scale, double top, double bottom) {
        upright(scale.at(BigDecimal.ZERO), top, bottom, Stroke.of(theme.text(), 0.75));
    }

    private void upright(double x, double top, double bottom, Stroke stroke) {
        shapes.add(new Shape.Line(new Point(x, top), new Point(x, bottom), stroke, Optional.empty()));
    }

    private void bar(Bar bar, Scale scale, double top, double pitch, double labels, int maxLines) {
        double middle = top + pitch / 2;
        double thickness = Math.min(pitch * 0.64, 14);
        double zero = scale.at(BigDecimal.ZERO);
        double end = scale.at(bar.value());
        shapes.add(new Shape.Rect(Math.min(zero, end), middle - thickness / 2, Math.abs(end - zero), thickness,
                theme.fill(bar.series()), bar.record()));
        double base = middle + size * 0.36;
        String figure = words.number(bar.value());
        double x = bar.value().signum() < 0 ? end - 4 - strong.width(figure) : end + 4;
        ground(x, middle, strong.width(figure));
        text(x, base, figure, strong, heavy, theme.text(), bar.record());
        label(bar, base, labels, maxLines);
    }

    /** Keeps grid lines away from a figure. */
    private void ground(double x, double middle, double textWidth) {
        shapes.add(new Shape.Rect(x - 1.5, middle - size * 0.55, textWidth + 3, size * 1.1,
                new Fill.Solid(theme.background()), Optional.empty()));
    }

    private void label(Bar bar, double base, double labels, int maxLines) {
        List<String> lines = fit.wrapped(bar.label(), labels, maxLines);
        double y = base - (lines.size() - 1) * size * LINE / 2;
        for (String line : lines) {
            text(labels - fit.width(line), y, line, fit, regular, theme.text(), bar.record());
            y += size * LINE;
        }
    }

    private void text(double x, double y, String text, TextFit measure, FontFace face, Rgb colour,
            Optional<String> record) {
        shapes.add(new Shape.Text(x, y, text, face, size, colour, measure.width(text), record));
    }
}
