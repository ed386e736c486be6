// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures;

import java.util.List;
import java.util.Optional;

/**
 * The charts of one plan.
 *
 * @param charts  in the order of their chapters
 * @param missing those for which the plan has no data
 */
public record ChartSet(List<PlanChart> charts, List<Missing> missing) {

    public ChartSet {
        charts = List.copyOf(charts);
        missing = List.copyOf(missing);
    }

    /**
     * A chart that cannot be made.
     *
     * @param reason what the plan lacks, as a sentence
     */
    public record Missing(String id, String chapter, String title, String reason) {
    }

    /** The chart of that id. */
    public Optional<PlanChart> chart(String id) {
        return charts.stream().filter(chart -> chart.id().equals(id)).findFirst();
    }
}
