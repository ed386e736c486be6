// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.style;

/**
 * A line whose text begins after markers, below which the rest of a wrapped line hangs.
 *
 * @param start   offset of the line
 * @param markers how many characters stand before the text
 */
public record LineIndent(int start, int markers) {
}
