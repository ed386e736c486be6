// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import nl.planwerk.chart.DisplayList;
import nl.planwerk.chart.Fill;
import nl.planwerk.chart.HatchPattern;
import nl.planwerk.chart.StepsPlot;
import nl.planwerk.chart.Stroke;
import nl.planwerk.chart.Theme;
import nl.planwerk.fonts.FontMetrics;

/** Puts the steps of a waterfall below each other, each beginning where the one above ended. */
public final class StepsLayout {
    private static final double GAP = 7;
    private static final double LABEL_SHARE = 0.34;
    private static final double PITCH = 25;
    private static final double THICKNESS = 14;

    private final StepsPlot plot;
    private final Sketch sketch;
    private final double width;

    public StepsLayout(StepsPlot plot, Theme theme, FontMetrics metrics, double width) {
        this.plot = plot;
        this.sketch = new Sketch(theme, metrics);
        this.width = width;
    }

    /** The drawing. */
    public DisplayList draw() {
        double labels = width * LABEL_SHARE;
        double figures = plot.steps().stream().mapToDouble(s -> sketch.strong.width(s.figure())).max().orElse(0) + GAP;
        Scale scale = new Scale(extreme(true), extreme(false), labels + GAP, width - figures);
        double top = 0;
        if (!plot.unit().isEmpty()) {
            sketch.text(labels + GAP, sketch.size, plot.unit(), Sketch.Align.START, sketch.theme.muted(), Sketch.NOTHING);
            top = sketch.size + 6;
        }
        double bottom = top + PITCH * plot.steps().size();
        for (int i = 0; i < plot.steps().size(); i++) {
            step(plot.steps().get(i), scale, top + PITCH * (i + 0.5), labels);
            if (i + 1 < plot.steps().size() && plot.steps().get(i + 1).kind() != StepsPlot.Kind.TARGET) {
                double x = scale.at(plot.steps().get(i).to());
                double y = top + PITCH * (i + 0.5) + THICKNESS / 2;
                sketch.line(x, y, x, y + PITCH - THICKNESS, Stroke.of(sketch.theme.muted(), 0.6));
            }
        }
        double zero = scale.at(BigDecimal.ZERO);
        sketch.line(zero, top, zero, bottom, sketch.axis());
        return sketch.drawing(width, bottom + 2);
    }

    private void step(StepsPlot.Step step, Scale scale, double middle, double labels) {
        double from = scale.at(step.from());
        double to = scale.at(step.to());
        sketch.rect(Math.min(from, to), middle - THICKNESS / 2, Math.max(0.8, Math.abs(to - from)), THICKNESS,
                fill(step.kind()), step.record());
        double right = Math.max(from, to) + 4;
        sketch.ground(right, middle, sketch.strong.width(step.figure()));
        sketch.bold(right, middle + sketch.size * 0.36, step.figure(), Sketch.Align.START, sketch.theme.text(), step.record());
        sketch.lines(labels, middle, sketch.fit.wrapped(step.label(), labels, 2), Sketch.Align.END, step.record());
    }

    private Fill fill(StepsPlot.Kind kind) {
        Theme theme = sketch.theme;
        return switch (kind) {
            case TOTAL -> theme.fill(0);
            case LESS -> new Fill.Hatched(theme.series().get(0), theme.background(), HatchPattern.FALLING);
            case MORE -> new Fill.Hatched(theme.series().get(1 % theme.series().size()), theme.background(),
                    HatchPattern.RISING);
            case TARGET -> new Fill.Hatched(theme.text(), theme.background(), HatchPattern.UPRIGHT);
        };
    }

    private BigDecimal extreme(boolean least) {
        List<BigDecimal> all = plot.steps().stream().flatMap(s -> Stream.of(s.from(), s.to())).toList();
        return all.stream().reduce(BigDecimal.ZERO, (a, b) -> least ? a.min(b) : a.max(b));
    }
}
