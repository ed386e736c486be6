// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

import nl.planwerk.chart.DisplayList;
import nl.planwerk.chart.Fill;
import nl.planwerk.chart.Point;
import nl.planwerk.chart.Stroke;
import nl.planwerk.chart.Theme;
import nl.planwerk.chart.TimelinePlot;
import nl.planwerk.fonts.FontMetrics;

/** Puts projects in rows on a scale of years. */
public final class TimelineLayout {
    private static final double LABEL_SHARE = 0.36;
    private static final double THICKNESS = 8;
    private static final double ARROW = 3.2;
    private static final double STEP_ASIDE = 5;

    private final TimelinePlot plot;
    private final Sketch sketch;
    private final double width;
    private final double left;
    private final List<List<String>> labels = new ArrayList<>();
    private final List<Double> middles = new ArrayList<>();
    private final int first;
    private final int end;

    public TimelineLayout(TimelinePlot plot, Theme theme, FontMetrics metrics, double width) {
        this.plot = plot;
        this.sketch = new Sketch(theme, metrics);
        this.width = width;
        this.left = width * LABEL_SHARE + 8;
        this.first = (int) Math.floor(moments().min().orElse(0));
        this.end = Math.max(first + 1, (int) Math.ceil(moments().max().orElse(0)));
    }

    private DoubleStream moments() {
        return plot.rows().stream().flatMapToDouble(row -> DoubleStream.concat(
                row.stretches().stream().flatMapToDouble(s -> DoubleStream.of(s.from(), s.to())),
                row.marks().stream().mapToDouble(TimelinePlot.Mark::at)));
    }

    /** The drawing. */
    public DisplayList draw() {
        double top = legend() + sketch.size * 1.6;
        double y = top;
        for (TimelinePlot.Row row : plot.rows()) {
            List<String> words = sketch.fit.wrapped(row.label(), width * LABEL_SHARE, 2);
            double high = Math.max(THICKNESS + 6, words.size() * sketch.size * Sketch.LINE + 3);
            labels.add(words);
            middles.add(y + high / 2);
            y += high;
        }
        years(top, y);
        // Behind the bars, so that none of them looks cut.
        plot.links().forEach(this::link);
        for (int i = 0; i < plot.rows().size(); i++) {
            row(i);
        }
        return sketch.drawing(width, y + 2);
    }

    private double x(double year) {
        return left + (year - first) / (end - first) * (width - left - 6);
    }

    private double legend() {
        List<Fill> fills = new ArrayList<>();
        for (int i = 0; i < plot.kinds().size(); i++) {
            fills.add(sketch.theme.fill(i));
        }
        double y = sketch.legend(plot.kinds(), fills, width);
        double x = 0;
        for (int i = 0; i < plot.marks().size(); i++) {
            double needed = 14 + sketch.fit.width(plot.marks().get(i));
            y += x > 0 && x + needed > width ? sketch.size + 6 : 0;
            x = x > 0 && x + needed > width ? 0 : x;
            sketch.mark(x + 5, y + sketch.size * 0.6, 3.4, i + 1, sketch.theme.text(), Sketch.NOTHING);
            sketch.text(x + 14, y + sketch.size, plot.marks().get(i), Sketch.Align.START, sketch.theme.text(), Sketch.NOTHING);
            x += needed + 16;
        }
        if (!plot.links().isEmpty()) {
            double needed = 24 + sketch.fit.width(plot.linkName());
            y += x > 0 && x + needed > width ? sketch.size + 6 : 0;
            x = x > 0 && x + needed > width ? 0 : x;
            arrow(List.of(new Point(x, y + sketch.size * 0.6), new Point(x + 18, y + sketch.size * 0.6)));
            sketch.text(x + 24, y + sketch.size, plot.linkName(), Sketch.Align.START, sketch.theme.text(), Sketch.NOTHING);
        }
        return y + sketch.size + 8;
    }

    private void years(double top, double bottom) {
        double free = -1;
        for (int year = first; year <= end; year++) {
            String text = Integer.toString(year);
            double half = sketch.fit.width(text) / 2;
            double x = x(year);
            if (x - half > free && x + half <= width + 1) {
                sketch.text(x, top - 5, text, Sketch.Align.MIDDLE, sketch.theme.muted(), Sketch.NOTHING);
                sketch.line(x, top, x, bottom, sketch.thin());
                free = x + half + 6;
            }
        }
    }

    private void row(int index) {
        TimelinePlot.Row row = plot.rows().get(index);
        Optional<String> record = Optional.of(row.record());
        double middle = middles.get(index);
        sketch.lines(width * LABEL_SHARE, middle, labels.get(index), Sketch.Align.END, record);
        row.stretches().forEach(s -> sketch.rect(x(s.from()), middle - THICKNESS / 2,
                Math.max(1.5, x(s.to()) - x(s.from())), THICKNESS, sketch.theme.fill(s.kind()), record));
        row.marks().forEach(m -> sketch.mark(x(m.at()), middle, 3.6, m.kind() + 1, sketch.theme.text(), record));
    }

    /** An arrow that leaves its row, runs upright beside the start of the other, and ends there. */
    private void link(TimelinePlot.Link link) {
        double from = middles.get(link.from());
        double to = middles.get(link.to());
        double leaves = x(link.leaves());
        double arrives = x(link.arrives());
        double aside = Math.min(arrives - STEP_ASIDE, Math.max(leaves, arrives - STEP_ASIDE));
        double away = from + Math.signum(to - from) * (THICKNESS / 2 + 2);
        if (leaves <= arrives - STEP_ASIDE) {
            arrow(List.of(new Point(leaves, from), new Point(aside, from), new Point(aside, to), new Point(arrives, to)));
        } else {
            arrow(List.of(new Point(leaves, from + Math.signum(to - from) * THICKNESS / 2), new Point(leaves, away),
                    new Point(aside, away), new Point(aside, to), new Point(arrives, to)));
        }
    }

    private void arrow(List<Point> points) {
        sketch.polyline(points, Stroke.of(sketch.theme.muted(), 0.6), Sketch.NOTHING);
        Point tip = points.get(points.size() - 1);
        sketch.path(List.of(tip, new Point(tip.x() - ARROW, tip.y() - ARROW * 0.6),
                new Point(tip.x() - ARROW, tip.y() + ARROW * 0.6)), new Fill.Solid(sketch.theme.muted()), Optional.empty(),
                Sketch.NOTHING);
    }
}
