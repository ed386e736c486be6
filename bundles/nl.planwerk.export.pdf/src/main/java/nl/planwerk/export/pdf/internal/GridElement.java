// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.renderer.IRenderer;

/** A table as an element of a document. */
final class GridElement extends Div {
    private final GridSetting setting;
    private final float width;
    private Distances distances;

    /**
     * Room around it, in points.
     *
     * @param above distance to what stands before it
     * @param below distance to what comes after it
     * @param after height of what has to stand on the page of its last rows
     */
    record Distances(float above, float below, float after) {

        /** Height needed below the last row. */
        float foot() {
            return after == 0 ? 0 : below + after;
        }
    }

    /** @param width at most, in points */
    GridElement(GridSetting setting, float width, Distances distances) {
        this.setting = setting;
        this.width = width;
        this.distances = distances;
        // Not yet a table: iText would add a body of its own to it. It becomes one when it is drawn.
        getAccessibilityProperties().setRole(StandardRoles.DIV);
    }

    GridSetting setting() {
        return setting;
    }

    float width() {
        return width;
    }

    Distances distances() {
        return distances;
    }

    /** Changes the distance to what comes after it. */
    void setBelow(float below) {
        distances = new Distances(distances.above(), below, distances.after());
    }

    @Override
    protected IRenderer makeNewRenderer() {
        return new GridRenderer(this, 0);
    }
}
