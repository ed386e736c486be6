// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report;

import java.util.List;

import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.report.internal.PlanComposer;

/**
 * Makes a report of a plan: each chapter of its vocabulary with the author's text, its sections as tables, and all fields
 * of each record. Never fails on what is in a plan: what cannot be printed is a message. An OSGi service.
 */
public interface ReportComposer {

    /** Composes the report. The same plan and options give equal reports. */
    Composition compose(Plan plan, ReportOptions options);

    /** A composer with these contributions, outside of OSGi. */
    static ReportComposer of(List<ChapterComposer> contributions) {
        return of(contributions, FigureSource.NONE);
    }

    /** The same with calculated figures for the texts. */
    static ReportComposer of(List<ChapterComposer> contributions, FigureSource figures) {
        return PlanComposer.of(contributions, figures);
    }
}
