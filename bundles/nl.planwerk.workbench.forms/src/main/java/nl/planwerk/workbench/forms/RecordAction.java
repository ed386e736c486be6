// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import nl.planwerk.workspace.EditPlace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * What the host of forms and tables can do with a record or a field of it: a button of its table, and an entry of the menus of
 * the table and of the field's label.
 *
 * @param id    part of the ids of its widgets
 * @param label short, in the user's language
 * @param tip   what it does, with its keys
 * @param run   is given the place of the record or the field
 */
public record RecordAction(String id, String label, String tip, Consumer<EditPlace> run) {

    /** Adds the actions to a menu, for a place that is asked for when one is chosen. */
    public static void fill(Menu menu, List<RecordAction> actions, Supplier<EditPlace> place) {
        for (RecordAction action : actions) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(action.label().replace("&", "&&"));
            item.setToolTipText(action.tip());
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run().accept(place.get())));
        }
    }

    /** Shows the actions in a menu where the control is clicked with the other button. */
    public static void offer(Control control, List<RecordAction> actions, Supplier<EditPlace> place) {
        if (!actions.isEmpty()) {
            control.addMenuDetectListener(e -> {
                Menu menu = new Menu(control.getShell(), SWT.POP_UP);
                fill(menu, actions, place);
                menu.setLocation(e.x, e.y);
                menu.addListener(SWT.Hide, hidden -> hidden.display.asyncExec(menu::dispose));
                menu.setVisible(true);
                e.doit = false;
            });
        }
    }
}
