// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

/**
 * A chart ready to be shown.
 *
 * @param drawing     laid out
 * @param title       to be printed with it; not part of the drawing
 * @param alternative what it shows in words, made from the data
 * @param table       all its figures
 */
public record Chart(DisplayList drawing, String title, String alternative, ChartTable table) {
}
