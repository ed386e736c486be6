// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dashboard;

import nl.planwerk.analysis.Analysis;
import nl.planwerk.figures.ChartSet;
import nl.planwerk.figures.PlanCharts;
import nl.planwerk.model.format.Formats;
import nl.planwerk.workbench.Overview;

/**
 * What a dashboard shows of a plan. Knows no widget, so that it can be computed on any thread.
 *
 * @param totals    sums and expected values by year
 * @param obstacles what is open, by owner
 * @param charts    those that the report has
 */
record Dashboard(PlanRecords records, Overview totals, Overview obstacles, ChartSet charts) {

    static Dashboard of(Analysis analysis, PlanCharts charts, Formats formats) {
        PlanRecords records = new PlanRecords(analysis.plan(), formats);
        DashboardTables tables = new DashboardTables(analysis, formats, records);
        return new Dashboard(records, tables.totals(), tables.obstacles(), charts.of(analysis, formats));
    }
}
