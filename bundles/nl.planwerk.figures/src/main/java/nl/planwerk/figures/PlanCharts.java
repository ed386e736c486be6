// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures;

import java.util.List;

import nl.planwerk.analysis.Analysis;
import nl.planwerk.figures.internal.CollectedCharts;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Plan;

/** All charts of a plan: the core's and those of {@link ChartMaker}s. An OSGi service; for any thread. */
public interface PlanCharts {

    /** The charts of a plan in the language of these formats. A maker that fails makes no chart; the others do. */
    default ChartSet of(Plan plan, Formats formats) {
        return of(Analysis.of(plan), formats);
    }

    /** The same with the figures of a plan that are there already. */
    ChartSet of(Analysis analysis, Formats formats);

    /** The core's charts and those of these makers, outside of OSGi. */
    static PlanCharts with(List<ChartMaker> makers) {
        return CollectedCharts.with(makers);
    }
}
