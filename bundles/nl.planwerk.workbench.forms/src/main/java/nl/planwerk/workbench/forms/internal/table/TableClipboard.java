// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.table;

import nl.planwerk.workbench.forms.ClipboardTarget;

/** What the commands of the Edit menu do while a table has the focus. */
record TableClipboard(TableActions actions, ItemTable table) implements ClipboardTarget {

    @Override
    public void cut() {
        actions.copy();
        actions.delete();
    }

    @Override
    public void copy() {
        actions.copy();
    }

    @Override
    public void paste() {
        actions.paste();
    }

    @Override
    public void selectAll() {
        table.selectAll();
    }
}
