// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import java.util.Optional;

import org.eclipse.swt.widgets.Control;

/** What a widget does on cut, copy, paste and select all, where it is more than plain text. */
public interface ClipboardTarget {
    /** Key under which a control keeps its target. */
    String KEY = "planwerk.clipboard";

    void cut();

    void copy();

    void paste();

    void selectAll();

    /** Has a control use this target. */
    static void set(Control control, ClipboardTarget target) {
        control.setData(KEY, target);
    }

    /** The target of a control, if it has one of its own. */
    static Optional<ClipboardTarget> of(Control control) {
        return control.getData(KEY) instanceof ClipboardTarget target ? Optional.of(target) : Optional.empty();
    }
}
