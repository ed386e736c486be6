// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures;

import java.util.Optional;

/** Makes one chart of plans. An OSGi service, so that a cluster can have charts of its own. */
public interface ChartMaker {

    /** Stable id of the chart. */
    String id();

    /** Id of the chapter type in which the report prints it. */
    String chapter();

    /** Id of the cluster for whose plans it is meant; empty for all plans. */
    default String cluster() {
        return "";
    }

    /** The chart; empty if the plan has no data for it. */
    Optional<PlanChart> make(ChartDesk desk);

    /** What it would show. */
    String title(ChartDesk desk);

    /** What a plan lacks that has no such chart, as a sentence. */
    String missing(ChartDesk desk);
}
