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
    private final float above;
    private final float below;

    /**
     * @param width at most, in points
     * @param above distance to what stands before it
     * @param below distance to what comes after it
     */
    GridElement(GridSetting setting, float width, float above, float below) {
        this.setting = setting;
        this.width = width;
        this.above = above;
        this.below = below;
        // Not yet a table: iText would add a body of its own to it. It becomes one when it is drawn.
        getAccessibilityProperties().setRole(StandardRoles.DIV);
    }

    GridSetting setting() {
        return setting;
    }

    float width() {
        return width;
    }

    float above() {
        return above;
    }

    float below() {
        return below;
    }

    @Override
    protected IRenderer makeNewRenderer() {
        return new GridRenderer(this, 0);
    }
}
