// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import nl.planwerk.chart.ColumnsPlot;
import nl.planwerk.chart.DisplayList;
import nl.planwerk.chart.Fill;
import nl.planwerk.chart.Theme;
import nl.planwerk.fonts.FontMetrics;
import nl.planwerk.model.format.Formats;

/** Puts columns of stacked parts in their places: legend, unit, columns, names below. */
public final class ColumnsLayout {
    private static final double WIDEST = 44;
    /** Distance of a total from its column. */
    private static final double ABOVE = 4;
    private static final double LEAST_HEIGHT = 120;
    /** So few columns get a part of the height: there is nothing in them to compare that needs more. */
    private static final int FEW = 2;
    private static final double LOW = 0.7;

    private final ColumnsPlot plot;
    private final Sketch sketch;
    private final Formats formats;
    private final double width;
    private final double height;

    public ColumnsLayout(ColumnsPlot plot, Theme theme, FontMetrics metrics, double width, double height) {
        this.plot = plot;
        this.sketch = new Sketch(theme, metrics);
        this.formats = Formats.of(plot.language());
        this.width = width;
        this.height = plot.columns().size() <= FEW ? height * LOW : height;
    }

    /** The drawing. */
    public DisplayList draw() {
        List<Fill> fills = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < plot.series().size(); i++) {
            fills.add(sketch.theme.fill(i));
            names.add(plot.series().get(i).name());
        }
        double y = plot.series().size() > 1 ? sketch.legend(names, fills, width) : 0;
        if (!plot.unit().isEmpty()) {
            y += sketch.size;
            sketch.text(0, y, plot.unit(), Sketch.Align.START, sketch.theme.muted(), Sketch.NOTHING);
        }
        double top = y + sketch.size * 2;
        double bottom = Math.max(height - sketch.size * 2, top + LEAST_HEIGHT);
        Scale scale = new Scale(extreme(v -> v.signum() < 0), extreme(v -> v.signum() > 0), bottom, top);
        double left = axis(scale);
        double pitch = (width - left) / Math.max(1, plot.columns().size());
        for (int i = 0; i < plot.columns().size(); i++) {
            column(i, scale, left + pitch * (i + 0.5), pitch, fills);
            sketch.text(left + pitch * (i + 0.5), bottom + sketch.size * 1.5, plot.columns().get(i),
                    Sketch.Align.MIDDLE, sketch.theme.text(), Sketch.NOTHING);
        }
        double zero = scale.at(BigDecimal.ZERO);
        sketch.line(left, zero, width, zero, sketch.axis());
        return sketch.drawing(width, bottom + sketch.size * 2);
    }

    private double axis(Scale scale) {
        double left = scale.ticks().stream().mapToDouble(t -> sketch.fit.width(formats.number(t))).max().orElse(0) + 6;
        scale.ticks().forEach(tick -> {
            double y = scale.at(tick);
            sketch.text(left - 6, y + sketch.size * 0.36, formats.number(tick), Sketch.Align.END, sketch.theme.muted(),
                    Sketch.NOTHING);
            sketch.line(left, y, width, y, sketch.thin());
        });
        return left;
    }

    /** A column with its total; one of which nothing is known has the word for that, if there is room. */
    private void column(int index, Scale scale, double middle, double pitch, List<Fill> fills) {
        double thickness = Math.min(WIDEST, pitch * 0.6);
        BigDecimal up = BigDecimal.ZERO;
        BigDecimal down = BigDecimal.ZERO;
        boolean known = false;
        for (int i = 0; i < plot.series().size(); i++) {
            ColumnsPlot.Series series = plot.series().get(i);
            Optional<BigDecimal> value = series.values().get(index);
            known |= value.isPresent();
            if (value.isPresent() && value.get().signum() != 0) {
                BigDecimal from = value.get().signum() > 0 ? up : down;
                BigDecimal to = from.add(value.get());
                double high = Math.min(scale.at(from), scale.at(to));
                sketch.rect(middle - thickness / 2, high, thickness, Math.abs(scale.at(from) - scale.at(to)),
                        fills.get(i), series.record());
                up = value.get().signum() > 0 ? to : up;
                down = value.get().signum() < 0 ? to : down;
            }
        }
        if (known) {
            sketch.bold(middle, scale.at(up) - ABOVE, formats.number(up.add(down), plot.decimals()), Sketch.Align.MIDDLE,
                    sketch.theme.text(), Sketch.NOTHING);
        } else if (sketch.fit.width(formats.unknown()) < pitch) {
            sketch.text(middle, scale.at(BigDecimal.ZERO) - ABOVE, formats.unknown(), Sketch.Align.MIDDLE, sketch.theme.muted(),
                    Sketch.NOTHING);
        }
    }

    /** The furthest that the parts of one sign reach in any column. */
    private BigDecimal extreme(Predicate<BigDecimal> sign) {
        BigDecimal furthest = BigDecimal.ZERO;
        for (int i = 0; i < plot.columns().size(); i++) {
            int column = i;
            BigDecimal sum = plot.series().stream().flatMap(s -> s.values().get(column).stream()).filter(sign)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            furthest = sum.abs().compareTo(furthest.abs()) > 0 ? sum : furthest;
        }
        return furthest;
    }
}
