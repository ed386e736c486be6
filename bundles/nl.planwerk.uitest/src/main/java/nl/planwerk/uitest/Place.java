// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * Where to click.
 *
 * @param name for messages
 * @param owner the control that must lie under the pointer
 * @param bounds on the display, in points
 */
public record Place(String name, Control owner, Rectangle bounds) {

    Point middle() {
        return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }
}
