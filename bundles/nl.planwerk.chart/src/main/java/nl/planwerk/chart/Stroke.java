// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param width in points
 * @param dash  lengths of dashes and gaps in points; empty for a whole line
 */
public record Stroke(Rgb colour, double width, List<Double> dash) {

    public Stroke {
        dash = List.copyOf(dash);
    }

    public static Stroke of(Rgb colour, double width) {
        return new Stroke(colour, width, List.of());
    }
}
