// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.summary;

import java.util.List;
import java.util.Locale;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.summary.internal.OverviewWriter;

/**
 * The report of several plans together: the totals of each cluster and of all, what may be counted twice, and the
 * infrastructure that more than one of them counts on. The same plans in the same order give equal reports.
 */
public final class NationalOverview {

    /**
     * One of the plans.
     *
     * @param name of its file, by which it is named where clusters have no name
     */
    public record Part(String name, Plan plan) {
    }

    private NationalOverview() {
    }

    /**
     * The report.
     *
     * @param locale Dutch, or else English
     * @throws IllegalArgumentException without plans
     */
    public static ReportDocument of(List<Part> parts, Locale locale) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an overview of no plans");
        }
        return new OverviewWriter(parts, locale).write();
    }
}
