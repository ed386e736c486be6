// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.util.List;

import nl.planwerk.chart.internal.TimelineLayout;
import nl.planwerk.fonts.FontMetrics;

/**
 * A row for each project with its stretches of time, and arrows from what has to be there first.
 *
 * @param kinds names of the kinds of stretches, in the order of their fills
 * @param marks names of the kinds of marks
 */
public record TimelinePlot(List<String> kinds, List<String> marks, List<Row> rows, List<Link> links, String linkName)
        implements Plot {

    public TimelinePlot {
        kinds = List.copyOf(kinds);
        marks = List.copyOf(marks);
        rows = List.copyOf(rows);
        links = List.copyOf(links);
    }

    /** One project. */
    public record Row(String label, String record, List<Stretch> stretches, List<Mark> marks) {
        public Row {
            stretches = List.copyOf(stretches);
            marks = List.copyOf(marks);
        }
    }

    /**
     * A stretch of time.
     *
     * @param from year, with a fraction
     * @param to   not before {@code from}
     * @param kind index of its kind
     */
    public record Stretch(double from, double to, int kind) {
    }

    /** A moment; {@code kind} is an index of the kinds of marks. */
    public record Mark(double at, int kind) {
    }

    /** The row {@code to} needs the row {@code from} first; years at which the arrow leaves and arrives. */
    public record Link(int from, double leaves, int to, double arrives) {
    }

    @Override
    public DisplayList layout(Theme theme, FontMetrics metrics, double width, double height) {
        return new TimelineLayout(this, theme, metrics, Math.max(240, width)).draw();
    }
}
