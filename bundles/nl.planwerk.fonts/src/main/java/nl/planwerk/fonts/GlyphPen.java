// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.fonts;

/** Takes the outlines of characters. */
public interface GlyphPen {

    /** Begins another outline there. */
    void moveTo(double x, double y);

    /** A straight line. */
    void lineTo(double x, double y);

    /** A quadratic curve by way of a control point. */
    void curveTo(double controlX, double controlY, double x, double y);

    /** A straight line back to where the outline began. */
    void close();
}
