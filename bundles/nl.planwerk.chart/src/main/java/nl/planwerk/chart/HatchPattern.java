// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

/** How a hatched area is drawn. */
public enum HatchPattern {
    /** Lines rising to the right. */ RISING,
    /** Lines falling to the right. */ FALLING,
    /** Both. */ CROSSED,
    /** Upright lines. */ UPRIGHT,
    /** Level lines. */ LEVEL;

    /** Distance of the lines, in points, at right angles to them. */
    public static final double SPACING = 3.5;
    /** Width of the lines, in points. */
    public static final double LINE_WIDTH = 1;
}
