// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import nl.planwerk.chart.DisplayList;
import nl.planwerk.chart.LinesPlot;
import nl.planwerk.chart.Point;
import nl.planwerk.chart.Rgb;
import nl.planwerk.chart.Stroke;
import nl.planwerk.chart.Theme;
import nl.planwerk.fonts.FontMetrics;
import nl.planwerk.model.format.Formats;

/** Puts lines over years in their places, with their names at the right. */
public final class LinesLayout {
    private static final List<List<Double>> DASHES =
            List.of(List.of(), List.of(5.0, 2.5), List.of(1.5, 2.0), List.of(7.0, 2.0, 1.5, 2.0));
    private static final double NAME_SHARE = 0.27;
    private static final double LEAST_HEIGHT = 150;
    private static final double LEADER = 12;
    /** Room for the mark before a name. */
    private static final double MARK = 12;

    private final LinesPlot plot;
    private final Sketch sketch;
    private final Formats formats;
    private final double width;
    private final double height;
    private final TreeSet<Integer> years = new TreeSet<>();

    public LinesLayout(LinesPlot plot, Theme theme, FontMetrics metrics, double width, double height) {
        this.plot = plot;
        this.sketch = new Sketch(theme, metrics);
        this.formats = Formats.of(plot.language());
        this.width = width;
        this.height = height;
        plot.lines().forEach(line -> years.addAll(line.points().keySet()));
    }

    /** A name with the height at which its line ends. */
    private record Name(int line, List<String> words, double wanted) { }

    /** The drawing. */
    public DisplayList draw() {
        double top = sketch.size * 2.6;
        double bottom = Math.max(height, LEAST_HEIGHT + top) - sketch.size * 2.2;
        sketch.text(0, sketch.size, plot.unit(), Sketch.Align.START, sketch.theme.muted(), Sketch.NOTHING);
        Scale scale = new Scale(extreme(true), extreme(false), bottom, top);
        double names = width * NAME_SHARE;
        double right = width - names - LEADER - MARK;
        double left = axis(scale, right);
        labels(left, right, bottom);
        List<Name> ends = new ArrayList<>();
        for (int i = 0; i < plot.lines().size(); i++) {
            line(i, scale, left, right);
            BigDecimal last = plot.lines().get(i).points().values().stream().reduce((a, b) -> b).orElse(BigDecimal.ZERO);
            ends.add(new Name(i, sketch.fit.wrapped(plot.lines().get(i).name(), names, 3), scale.at(last)));
        }
        double end = names(ends, right, top, bottom);
        return sketch.drawing(width, Math.max(bottom + sketch.size * 2.2, end + 2));
    }

    private double axis(Scale scale, double right) {
        double left = scale.ticks().stream().mapToDouble(t -> sketch.fit.width(formats.number(t))).max().orElse(0) + 10;
        for (BigDecimal tick : scale.ticks()) {
            double y = scale.at(tick);
            sketch.text(left - 10, y + sketch.size * 0.36, formats.number(tick), Sketch.Align.END, sketch.theme.muted(),
                    Sketch.NOTHING);
            sketch.line(left - 5, y, right + 5, y, tick.signum() == 0 ? sketch.axis() : sketch.thin());
        }
        return left;
    }

    private double x(double year, double left, double right) {
        return years.size() < 2 ? (left + right) / 2
                : left + (year - years.first()) / (years.last() - years.first()) * (right - left);
    }

    /** The years below the axis, those left out that have no room. */
    private void labels(double left, double right, double bottom) {
        double free = right + 40;
        for (int year : years.descendingSet()) {
            double x = x(year, left, right);
            double half = sketch.fit.width(Integer.toString(year)) / 2;
            sketch.line(x, bottom, x, bottom + 3, sketch.axis());
            if (x + half + 4 < free) {
                sketch.text(x, bottom + sketch.size * 1.7, Integer.toString(year), Sketch.Align.MIDDLE, sketch.theme.text(),
                        Sketch.NOTHING);
                free = x - half;
            }
        }
    }

    private void line(int index, Scale scale, double left, double right) {
        List<Point> points = new ArrayList<>();
        plot.lines().get(index).points().forEach((year, value) -> points.add(new Point(x(year, left, right), scale.at(value))));
        if (points.size() > 1) {
            sketch.polyline(points, new Stroke(colour(index), 1.6, DASHES.get(index % DASHES.size())), Sketch.NOTHING);
        }
        points.forEach(p -> sketch.mark(p.x(), p.y(), 3, index, colour(index), Sketch.NOTHING));
    }

    private Rgb colour(int index) {
        return sketch.theme.series().get(index % sketch.theme.series().size());
    }

    /** The names at the right, as near to the ends of their lines as others allow; gives the lowest edge. */
    private double names(List<Name> names, double right, double top, double bottom) {
        double pitch = sketch.size * Sketch.LINE;
        List<Name> sorted = names.stream().sorted(Comparator.comparingDouble(Name::wanted)).toList();
        double all = sorted.stream().mapToDouble(n -> n.words().size() * pitch + 4).sum();
        double from = top - pitch;
        double rest = all;
        for (Name name : sorted) {
            double high = name.words().size() * pitch + 4;
            double latest = Math.max(bottom, top + all) - rest;
            double y = Math.max(from, Math.min(name.wanted() - high / 2, latest));
            double middle = y + high / 2;
            double lastYear = plot.lines().get(name.line()).points().keySet().stream().reduce((a, b) -> b).orElse(0);
            if (lastYear == years.last()) {
                sketch.line(right + 4, name.wanted(), right + LEADER, middle, Stroke.of(colour(name.line()), 0.7));
            }
            sketch.mark(right + LEADER + 5, middle, 3, name.line(), colour(name.line()), Sketch.NOTHING);
            sketch.lines(right + LEADER + MARK, middle, name.words(), Sketch.Align.START, Sketch.NOTHING);
            from = y + high;
            rest -= high;
        }
        return from;
    }

    private BigDecimal extreme(boolean least) {
        return plot.lines().stream().flatMap(l -> l.points().values().stream())
                .reduce(BigDecimal.ZERO, (a, b) -> least ? a.min(b) : a.max(b));
    }
}
