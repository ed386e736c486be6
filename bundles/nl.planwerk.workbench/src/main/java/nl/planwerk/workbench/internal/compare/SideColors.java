// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.compare;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

import nl.planwerk.workbench.forms.FormTheme;

/**
 * The backgrounds of what differs. Changed words are underlined too, so that colour is not all that tells them.
 *
 * @param line of a line that the other side has not
 * @param word of the words in it that differ
 */
record SideColors(Color line, Color word) {

    /** Of what only the left side has. */
    static SideColors left(Display display) {
        return FormTheme.isDark(display) ? new SideColors(new Color(70, 32, 36), new Color(128, 48, 54))
                : new SideColors(new Color(255, 236, 234), new Color(255, 196, 191));
    }

    /** Of what only the right side has. */
    static SideColors right(Display display) {
        return FormTheme.isDark(display) ? new SideColors(new Color(24, 56, 38), new Color(34, 100, 56))
                : new SideColors(new Color(228, 250, 234), new Color(168, 232, 186));
    }
}
