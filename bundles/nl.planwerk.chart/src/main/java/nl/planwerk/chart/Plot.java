// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import nl.planwerk.fonts.FontMetrics;

/** A chart that can be laid out at any size, for a page as for a screen. Plain figures: whoever makes it did the arithmetic. */
public interface Plot {

    /**
     * Lays the chart out.
     *
     * @param width  of the drawing in points; less than 240 counts as 240
     * @param height wished for in points; a chart that has a row for each thing takes what its rows need
     */
    DisplayList layout(Theme theme, FontMetrics metrics, double width, double height);
}
