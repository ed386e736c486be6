// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures;

import java.util.List;
import java.util.Map;

import nl.planwerk.chart.ChartTable;
import nl.planwerk.chart.Plot;
import nl.planwerk.model.value.ItemRef;

/**
 * A chart of a plan.
 *
 * @param id          stable, such as {@code emissions.pathway}
 * @param chapter     id of the chapter type in which the report prints it
 * @param title       what it shows, of when; never blank
 * @param unit        of its figures, as printed; empty if it has none or several
 * @param basis       from what its figures come and what they leave out, in a sentence or two; may be empty
 * @param sources     records of the bibliography from which they come
 * @param alternative what it shows, for readers who cannot see it; never blank
 * @param table       all its figures
 * @param plot        the chart itself: lays itself out at any size; its shapes carry the ids of the records they stand for
 * @param marks       by what shapes carry instead of the id of one record
 */
public record PlanChart(String id, String chapter, String title, String unit, String basis, List<ItemRef> sources,
        String alternative, ChartTable table, Plot plot, Map<String, Mark> marks) {

    /**
     * What a part of a chart stands for that is not one record, or says more than a record's name.
     *
     * @param label   what it is and how much, in a few words
     * @param records ids of the records it comes from; may be empty
     */
    public record Mark(String label, List<String> records) {
        public Mark {
            records = List.copyOf(records);
        }
    }

    public PlanChart {
        sources = List.copyOf(sources);
        marks = Map.copyOf(marks);
        if (title.isBlank() || alternative.isBlank()) {
            throw new IllegalArgumentException("a chart without title or alternative text: " + id);
        }
    }

    /** A chart whose shapes stand for one record each. */
    public PlanChart(String id, String chapter, String title, String unit, String basis, List<ItemRef> sources,
            String alternative, ChartTable table, Plot plot) {
        this(id, chapter, title, unit, basis, sources, alternative, table, plot, Map.of());
    }

    /** The same with marks. */
    public PlanChart with(Map<String, Mark> newMarks) {
        return new PlanChart(id, chapter, title, unit, basis, sources, alternative, table, plot, newMarks);
    }
}
