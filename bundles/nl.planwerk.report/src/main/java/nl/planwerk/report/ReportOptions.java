// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report;

import java.util.Optional;

import nl.planwerk.chart.Theme;

/**
 * How a report is to be made.
 *
 * @param language {@code nl} or {@code en}; empty for the plan's own
 * @param theme    colours and type sizes of the charts
 */
public record ReportOptions(Optional<String> language, Theme theme) {

    /** The plan's own language, the neutral theme. */
    public static ReportOptions standard() {
        return new ReportOptions(Optional.empty(), Theme.neutral());
    }

    /** The same in another language. */
    public ReportOptions in(String newLanguage) {
        return new ReportOptions(Optional.of(newLanguage), theme);
    }
}
