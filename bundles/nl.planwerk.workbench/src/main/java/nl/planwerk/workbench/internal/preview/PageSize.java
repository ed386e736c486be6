// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

/** Width and height of a page in points of 1/72 inch, as it is seen. */
record PageSize(double width, double height) {
}
