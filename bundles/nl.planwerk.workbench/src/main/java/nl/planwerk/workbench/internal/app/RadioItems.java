// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** Menu items of which one is ticked, told apart by the end of their element id. */
public final class RadioItems {

    private RadioItems() {
    }

    /** Ticks the item whose id is the prefix and this value, and no other with that prefix. */
    public static void mark(MApplication application, EModelService models, String prefix, String value) {
        models.findElements(application, null, MMenuItem.class, null, EModelService.IN_MAIN_MENU).stream()
                .filter(item -> item.getElementId() != null && item.getElementId().startsWith(prefix))
                .forEach(item -> item.setSelected(item.getElementId().equals(prefix + value)));
    }
}
