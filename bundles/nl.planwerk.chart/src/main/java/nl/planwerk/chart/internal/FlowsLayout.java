// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.chart.DisplayList;
import nl.planwerk.chart.Fill;
import nl.planwerk.chart.FlowsPlot;
import nl.planwerk.chart.Point;
import nl.planwerk.chart.Rgb;
import nl.planwerk.chart.Stroke;
import nl.planwerk.chart.Theme;
import nl.planwerk.fonts.FontMetrics;

/** Puts nodes in columns, the greatest on top, and bends flows between them. */
public final class FlowsLayout {
    private static final double BAR = 9;
    private static final double GAP = 5;
    private static final double LABEL_SHARE = 0.26;
    private static final int MOST_LINES = 3;
    private static final int BENDS = 18;
    private static final double PALE = 0.62;

    private final FlowsPlot plot;
    private final Sketch sketch;
    private final double width;
    private final double height;
    private final int last;
    private final Map<String, Box> boxes = new HashMap<>();

    public FlowsLayout(FlowsPlot plot, Theme theme, FontMetrics metrics, double width, double height) {
        this.plot = plot;
        this.sketch = new Sketch(theme, metrics);
        this.width = width;
        this.height = height;
        this.last = plot.nodes().stream().mapToInt(FlowsPlot.Node::column).max().orElse(0);
    }

    /** A node in its place, with how much of its sides flows have taken. */
    private static final class Box {
        private final FlowsPlot.Node node;
        private final double x;
        private final double y;
        private final double high;
        private double left;
        private double right;

        Box(FlowsPlot.Node node, double x, double y, double high) {
            this.node = node;
            this.x = x;
            this.y = y;
            this.high = high;
        }
    }

    /** The drawing. */
    public DisplayList draw() {
        double scale = scale();
        double bottom = 0;
        for (int column = 0; column <= last; column++) {
            bottom = Math.max(bottom, place(column, scale));
        }
        List<FlowsPlot.Flow> sorted = plot.flows().stream().sorted(Comparator
                .<FlowsPlot.Flow>comparingDouble(f -> boxes.get(f.from()).y).thenComparingDouble(f -> boxes.get(f.to()).y))
                .toList();
        sorted.forEach(flow -> flow(flow, scale));
        boxes.values().stream().sorted(Comparator.<Box>comparingDouble(b -> b.x).thenComparingDouble(b -> b.y))
                .forEach(this::node);
        return sketch.drawing(width, bottom + 2);
    }

    private double weight(FlowsPlot.Node node) {
        double in = plot.flows().stream().filter(f -> f.to().equals(node.id())).mapToDouble(FlowsPlot.Flow::value).sum();
        double out = plot.flows().stream().filter(f -> f.from().equals(node.id())).mapToDouble(FlowsPlot.Flow::value).sum();
        return Math.max(in, out);
    }

    /** Points per unit, so that the fullest column has the height wished for. */
    private double scale() {
        double least = Double.MAX_VALUE;
        for (int column = 0; column <= last; column++) {
            int here = column;
            List<FlowsPlot.Node> nodes = plot.nodes().stream().filter(n -> n.column() == here).toList();
            double sum = nodes.stream().mapToDouble(this::weight).sum();
            double free = Math.max(100, height - nodes.stream().mapToDouble(n -> GAP + slot(n) / 2).sum());
            least = sum > 0 ? Math.min(least, free / sum) : least;
        }
        return least == Double.MAX_VALUE ? 1 : least;
    }

    /** Least height of a node with its label. */
    private double slot(FlowsPlot.Node node) {
        return words(node).size() * sketch.size * Sketch.LINE;
    }

    private List<String> words(FlowsPlot.Node node) {
        boolean outer = node.column() == 0 || node.column() == last;
        double room = outer ? width * LABEL_SHARE - 6 : (width - 2 * width * LABEL_SHARE) / last * 0.8;
        String all = node.figure().isEmpty() ? node.label() : node.label() + ", " + node.figure();
        return sketch.fit.wrapped(all, room, MOST_LINES);
    }

    private double place(int column, double scale) {
        List<FlowsPlot.Node> nodes = plot.nodes().stream().filter(n -> n.column() == column)
                .sorted(Comparator.comparingDouble(this::weight).reversed().thenComparing(FlowsPlot.Node::id)).toList();
        double room = width * LABEL_SHARE;
        double x = last == 0 ? room : room + (width - 2 * room - BAR) * column / last;
        double y = 2;
        for (FlowsPlot.Node node : nodes) {
            double high = Math.max(1, weight(node) * scale);
            double slot = Math.max(high, slot(node));
            boxes.put(node.id(), new Box(node, x, y + (slot - high) / 2, high));
            y += slot + GAP;
        }
        return y - GAP;
    }

    private void flow(FlowsPlot.Flow flow, double scale) {
        Box from = boxes.get(flow.from());
        Box to = boxes.get(flow.to());
        double thick = Math.max(0.6, flow.value() * scale);
        double y1 = from.y + from.right;
        double y2 = to.y + to.left;
        from.right += flow.value() * scale;
        to.left += flow.value() * scale;
        List<Point> outline = new ArrayList<>();
        for (int i = 0; i <= BENDS; i++) {
            outline.add(bend(from.x + BAR, y1, to.x, y2, (double) i / BENDS));
        }
        for (int i = BENDS; i >= 0; i--) {
            outline.add(bend(from.x + BAR, y1 + thick, to.x, y2 + thick, (double) i / BENDS));
        }
        Rgb colour = colour(from.node);
        sketch.path(outline, new Fill.Solid(colour.mix(sketch.theme.background(), PALE)),
                Optional.of(Stroke.of(colour, 0.4)), flow.record());
    }

    private static Point bend(double x1, double y1, double x2, double y2, double t) {
        double eased = t * t * (3 - 2 * t);
        return new Point(x1 + (x2 - x1) * t, y1 + (y2 - y1) * eased);
    }

    private Rgb colour(FlowsPlot.Node node) {
        List<Rgb> series = sketch.theme.series();
        return series.get(Math.floorMod(plot.nodes().indexOf(node), series.size()));
    }

    private void node(Box box) {
        sketch.rect(box.x, box.y, BAR, box.high, new Fill.Solid(colour(box.node)), box.node.record());
        List<String> words = words(box.node);
        double middle = box.y + box.high / 2;
        if (box.node.column() == 0) {
            sketch.lines(box.x - 5, middle, words, Sketch.Align.END, box.node.record());
            return;
        }
        double x = box.x + BAR + 5;
        if (box.node.column() < last) {
            double wide = words.stream().mapToDouble(sketch.fit::width).max().orElse(0);
            double high = words.size() * sketch.size * Sketch.LINE + 2;
            sketch.rect(x - 2, middle - high / 2, wide + 4, high, new Fill.Solid(sketch.theme.background()), Sketch.NOTHING);
        }
        sketch.lines(x, middle, words, Sketch.Align.START, box.node.record());
    }
}
