// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    /** Height that the fullest column gets for each of its nodes, so that flows to many small ones stay apart. */
    private static final double PER_NODE = 30;
    /** The most that it gets for each, so that few flows are no blocks. */
    private static final double MOST_PER_NODE = 75;
    /** Least height of all flows together. */
    private static final double LEAST = 50;

    private final FlowsPlot plot;
    private final Sketch sketch;
    private final double width;
    private final double height;
    private final int last;
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, List<String>> labels = new HashMap<>();
    /** The nodes of each column, the greatest on top. */
    private final List<List<FlowsPlot.Node>> columns = new ArrayList<>();
    private final Map<String, Box> boxes = new HashMap<>();

    public FlowsLayout(FlowsPlot plot, Theme theme, FontMetrics metrics, double width, double height) {
        this.plot = plot;
        this.sketch = new Sketch(theme, metrics);
        this.width = width;
        long fullest = plot.nodes().stream().collect(Collectors.groupingBy(FlowsPlot.Node::column, Collectors.counting()))
                .values().stream().mapToLong(Long::longValue).max().orElse(0);
        this.height = Math.max(Math.min(height, MOST_PER_NODE * fullest), PER_NODE * fullest);
        this.last = plot.nodes().stream().mapToInt(FlowsPlot.Node::column).max().orElse(0);
        measure();
    }

    private void measure() {
        Map<String, Double> in = sums(FlowsPlot.Flow::to);
        Map<String, Double> out = sums(FlowsPlot.Flow::from);
        for (FlowsPlot.Node node : plot.nodes()) {
            weights.put(node.id(), Math.max(in.getOrDefault(node.id(), 0.0), out.getOrDefault(node.id(), 0.0)));
            labels.put(node.id(), wrapped(node));
        }
        for (int column = 0; column <= last; column++) {
            int here = column;
            columns.add(plot.nodes().stream().filter(n -> n.column() == here)
                    .sorted(Comparator.comparingDouble(this::weight).reversed().thenComparing(FlowsPlot.Node::id)).toList());
        }
    }

    private Map<String, Double> sums(Function<FlowsPlot.Flow, String> end) {
        return plot.flows().stream().collect(Collectors.groupingBy(end, Collectors.summingDouble(FlowsPlot.Flow::value)));
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
            bottom = Math.max(bottom, high(column, scale));
        }
        for (int column = 0; column <= last; column++) {
            place(column, scale, 2 + (bottom - high(column, scale)) / 2);
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
        return weights.get(node.id());
    }

    /** Points per unit, so that the fullest column has the height wished for. */
    private double scale() {
        double least = Double.MAX_VALUE;
        for (List<FlowsPlot.Node> nodes : columns) {
            double sum = nodes.stream().mapToDouble(this::weight).sum();
            double free = Math.max(LEAST, height - nodes.stream()
                    .mapToDouble(n -> GAP + (isInner(n) ? slot(n) + GAP : slot(n) / 2)).sum());
            least = sum > 0 ? Math.min(least, free / sum) : least;
        }
        return least == Double.MAX_VALUE ? 1 : least;
    }

    /** Least height of a node with its label. */
    private double slot(FlowsPlot.Node node) {
        return words(node).size() * sketch.size * Sketch.LINE;
    }

    private List<String> words(FlowsPlot.Node node) {
        return labels.get(node.id());
    }

    private List<String> wrapped(FlowsPlot.Node node) {
        boolean outer = node.column() == 0 || node.column() == last;
        double room = outer ? width * LABEL_SHARE - 6 : (width - 2 * width * LABEL_SHARE) / last * 0.8;
        String all = node.figure().isEmpty() ? node.label() : node.label() + ", " + node.figure();
        return sketch.fit.wrapped(all, room, MOST_LINES);
    }

    private boolean isInner(FlowsPlot.Node node) {
        return node.column() > 0 && node.column() < last;
    }

    private double high(int column, double scale) {
        return columns.get(column).stream().mapToDouble(node -> room(node, scale) + GAP).sum() - GAP;
    }

    /** The words of an inner node stand above it, where no flow begins or ends; those of an outer one beside it. */
    private double room(FlowsPlot.Node node, double scale) {
        double high = Math.max(1, weight(node) * scale);
        return isInner(node) ? high + slot(node) + GAP : Math.max(high, slot(node));
    }

    private void place(int column, double scale, double top) {
        double room = width * LABEL_SHARE;
        double x = last == 0 ? room : room + (width - 2 * room - BAR) * column / last;
        double y = top;
        for (FlowsPlot.Node node : columns.get(column)) {
            double high = Math.max(1, weight(node) * scale);
            double slot = room(node, scale);
            boxes.put(node.id(), new Box(node, x, isInner(node) ? y + slot - high : y + (slot - high) / 2, high));
            y += slot + GAP;
        }
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
        Rgb colour = colour(isInner(to.node) ? to.node : from.node);
        sketch.path(outline, new Fill.Solid(colour.mix(sketch.theme.background(), PALE)),
                Optional.of(Stroke.of(colour, 0.4)), flow.record());
    }

    private static Point bend(double x1, double y1, double x2, double y2, double t) {
        double eased = t * t * (3 - 2 * t);
        return new Point(x1 + (x2 - x1) * t, y1 + (y2 - y1) * eased);
    }

    /** Streams have colours; where they come from and go to has none, if there are streams between. */
    private Rgb colour(FlowsPlot.Node node) {
        if (last > 1 && !isInner(node)) {
            return sketch.theme.muted();
        }
        List<Rgb> series = sketch.theme.series();
        return series.get(Math.floorMod(columns.get(node.column()).indexOf(node), series.size()));
    }

    private void node(Box box) {
        sketch.rect(box.x, box.y, BAR, box.high, new Fill.Solid(colour(box.node)), box.node.record());
        List<String> words = words(box.node);
        double middle = box.y + box.high / 2;
        if (isInner(box.node)) {
            double high = words.size() * sketch.size * Sketch.LINE;
            double wide = words.stream().mapToDouble(sketch.fit::width).max().orElse(0);
            double x = box.x + BAR / 2 - wide / 2 - 2;
            sketch.rect(x, box.y - high - 1, wide + 4, high, new Fill.Solid(sketch.theme.background()), Sketch.NOTHING);
            sketch.lines(box.x + BAR / 2, box.y - high / 2 - 2, words, Sketch.Align.MIDDLE, box.node.record());
        } else if (box.node.column() == 0) {
            sketch.lines(box.x - 5, middle, words, Sketch.Align.END, box.node.record());
        } else {
            sketch.lines(box.x + BAR + 5, middle, words, Sketch.Align.START, box.node.record());
        }
    }
}
