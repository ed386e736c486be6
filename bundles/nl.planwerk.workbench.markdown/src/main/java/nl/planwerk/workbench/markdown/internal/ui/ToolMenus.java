// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;

/** Menus of tools, in which one of several is chosen. */
final class ToolMenus {

    private ToolMenus() {
    }

    /** Adds a choice without text; {@code chosen} runs when it is taken, not when another takes its place. */
    static MenuItem choice(Menu menu, Runnable chosen) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                chosen.run();
            }
        });
        return item;
    }

    /** Opens a menu below its tool. */
    static void open(Menu menu, ToolItem tool) {
        Rectangle bounds = tool.getBounds();
        menu.setLocation(tool.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
        menu.setVisible(true);
    }
}
