// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

/** A place in a drawing: points to the right and down from its top left corner. */
public record Point(double x, double y) {
}
