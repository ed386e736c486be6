// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dashboard;

import nl.planwerk.chart.Theme;
import nl.planwerk.fonts.FontMetrics;

/** How all charts of a dashboard look. */
record ChartLook(FontMetrics fonts, Theme theme) {
}
