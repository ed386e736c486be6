// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

/**
 * A place on a page.
 *
 * @param page from 0
 * @param top  distance from the page's upper edge, in points of 1/72 inch
 */
record Spot(int page, double top) {
}
