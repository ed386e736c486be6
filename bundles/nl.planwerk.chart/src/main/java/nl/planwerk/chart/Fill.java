// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

/** What an area is filled with. */
public sealed interface Fill {

    /** One colour. */
    record Solid(Rgb colour) implements Fill { }

    /**
     * Lines on a ground.
     *
     * @param colour of the lines; the area's edge is drawn in it too
     */
    record Hatched(Rgb colour, Rgb ground, HatchPattern pattern) implements Fill { }
}
