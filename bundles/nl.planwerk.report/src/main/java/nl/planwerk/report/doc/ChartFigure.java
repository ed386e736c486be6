// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.doc;

import java.util.List;

import nl.planwerk.chart.DisplayList;

/**
 * A chart.
 *
 * @param anchor  for cross references; unique in the document, or empty
 * @param drawing laid out, in points
 * @param title   printed as the caption
 * @param alt     what the chart shows, for readers who cannot see it; never blank
 * @param source  printed below as it is, such as {@code Source: [3]}; may be empty
 * @param data    the chart's figures as a table, printed after it
 * @throws IllegalArgumentException for a blank title or alternative text
 */
public record ChartFigure(String anchor, DisplayList drawing, String title, String alt, List<Inline> source,
        Table data) implements Block {

    public ChartFigure {
        source = List.copyOf(source);
        if (alt.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a chart without title or alternative text: " + title);
        }
    }
}
