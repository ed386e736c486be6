// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where a search found its text.
 *
 * @param page  from 0
 * @param areas in points of 1/72 inch from the page's upper left corner; one for each line that it stands on
 */
record Hit(int page, List<Rectangle> areas) {

    Hit {
        areas = List.copyOf(areas);
    }
}
