// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.math.BigDecimal;
import java.util.List;

import nl.planwerk.chart.internal.CurveLayout;
import nl.planwerk.fonts.FontMetrics;

/**
 * Blocks side by side, as wide as what each brings and as high as what it costs.
 *
 * @param acrossUnit of the widths, as printed
 * @param upUnit     of the heights, as printed
 * @param language   of the numbers: {@code nl}, else English
 */
public record CurvePlot(String acrossUnit, String upUnit, List<Piece> pieces, String language) implements Plot {

    public CurvePlot {
        pieces = List.copyOf(pieces);
    }

    /**
     * One block.
     *
     * @param label  short; left out where the block is too narrow for it
     * @param width  above zero
     * @param record id of the record it stands for
     */
    public record Piece(String label, BigDecimal width, BigDecimal height, String record) {
    }

    @Override
    public DisplayList layout(Theme theme, FontMetrics metrics, double width, double height) {
        return new CurveLayout(this, theme, metrics, Math.max(240, width), height).draw();
    }
}
