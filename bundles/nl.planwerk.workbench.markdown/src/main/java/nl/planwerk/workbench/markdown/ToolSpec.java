// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.graphics.GC;

/**
 * A tool that a host adds to the toolbar.
 *
 * @param id     unique in the toolbar
 * @param label  what it does, in the user's language: its tooltip and accessible name
 * @param icon   draws it
 * @param action what it does when chosen
 */
public record ToolSpec(String id, Function<Locale, String> label, Icon icon, Consumer<MarkdownEditor> action) {

    /** Draws an icon with lines and text in the colour set on the canvas; background stays as it is. */
    @FunctionalInterface
    public interface Icon {
        /** Its width and height in points. */
        int SIZE = 16;

        /**
         * Draws it in the square from 0,0 of {@value #SIZE} points.
         *
         * @param gc scaled to the zoom of the screen
         */
        void draw(GC gc);
    }
}
