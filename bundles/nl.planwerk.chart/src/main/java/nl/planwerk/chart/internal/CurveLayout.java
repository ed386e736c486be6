// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.internal;

import java.math.BigDecimal;
import java.util.Optional;

import nl.planwerk.chart.CurvePlot;
import nl.planwerk.chart.DisplayList;
import nl.planwerk.chart.Theme;
import nl.planwerk.fonts.FontMetrics;
import nl.planwerk.model.format.Formats;

/** Puts the blocks of a cost curve side by side. */
public final class CurveLayout {
    private static final double LEAST_HEIGHT = 130;

    private final CurvePlot plot;
    private final Sketch sketch;
    private final Formats formats;
    private final double width;
    private final double height;

    public CurveLayout(CurvePlot plot, Theme theme, FontMetrics metrics, double width, double height) {
        this.plot = plot;
        this.sketch = new Sketch(theme, metrics);
        this.formats = Formats.of(plot.language());
        this.width = width;
        this.height = height;
    }

    /** The drawing. */
    public DisplayList draw() {
        double top = sketch.size * 3.4;
        double bottom = Math.max(height, LEAST_HEIGHT + top) - sketch.size * 3.8;
        sketch.text(0, sketch.size, plot.upUnit(), Sketch.Align.START, sketch.theme.muted(), Sketch.NOTHING);
        Scale up = new Scale(extreme(true), extreme(false), bottom, top);
        double left = up.ticks().stream().mapToDouble(t -> sketch.fit.width(formats.number(t))).max().orElse(0) + 6;
        for (BigDecimal tick : up.ticks()) {
            sketch.text(left - 6, up.at(tick) + sketch.size * 0.36, formats.number(tick), Sketch.Align.END,
                    sketch.theme.muted(), Sketch.NOTHING);
            sketch.line(left, up.at(tick), width, up.at(tick), sketch.thin());
        }
        BigDecimal all = plot.pieces().stream().map(CurvePlot.Piece::width).reduce(BigDecimal.ZERO, BigDecimal::add);
        Scale across = new Scale(BigDecimal.ZERO, all, left, width - 12);
        pieces(across, up);
        double zero = up.at(BigDecimal.ZERO);
        sketch.line(left, zero, width, zero, sketch.axis());
        double base = bottom + sketch.size * 2;
        across.ticks().forEach(tick -> {
            sketch.line(across.at(tick), bottom + 2, across.at(tick), bottom + 5, sketch.axis());
            sketch.text(across.at(tick), base, formats.number(tick), Sketch.Align.MIDDLE, sketch.theme.muted(), Sketch.NOTHING);
        });
        sketch.text(width, base + sketch.size * 1.4, plot.acrossUnit(), Sketch.Align.END, sketch.theme.muted(), Sketch.NOTHING);
        return sketch.drawing(width, base + sketch.size * 1.8);
    }

    private void pieces(Scale across, Scale up) {
        BigDecimal from = BigDecimal.ZERO;
        int index = 0;
        for (CurvePlot.Piece piece : plot.pieces()) {
            BigDecimal to = from.add(piece.width());
            double x = across.at(from);
            double wide = across.at(to) - x;
            double zero = up.at(BigDecimal.ZERO);
            double end = up.at(piece.height());
            sketch.rect(x, Math.min(zero, end), wide, Math.max(0.8, Math.abs(end - zero)), sketch.theme.fill(index++ % 2),
                    Optional.of(piece.record()));
            if (sketch.fit.width(piece.label()) + 2 <= wide) {
                double base = end <= zero ? end - 4 : end + sketch.size + 2;
                sketch.text(x + wide / 2, base, piece.label(), Sketch.Align.MIDDLE, sketch.theme.text(),
                        Optional.of(piece.record()));
            }
            from = to;
        }
    }

    private BigDecimal extreme(boolean least) {
        return plot.pieces().stream().map(CurvePlot.Piece::height)
                .reduce(BigDecimal.ZERO, (a, b) -> least ? a.min(b) : a.max(b));
    }
}
