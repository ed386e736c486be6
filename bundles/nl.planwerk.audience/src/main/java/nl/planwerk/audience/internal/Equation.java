// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience.internal;

import java.util.List;

/**
 * Figures that hang together: whoever knows all but one of them knows the last.
 *
 * @param whole what the parts make together; empty list if there is none, else one cell
 * @param parts the others
 */
record Equation(List<Cell> whole, List<Cell> parts) {

    static Equation of(Cell whole, List<Cell> parts) {
        return new Equation(List.of(whole), List.copyOf(parts));
    }
}
