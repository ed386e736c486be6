// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.workbench.internal.quick.QuickAccess;

/** Opens the dialog that goes to a command, a chapter or a record. */
public final class QuickAccessHandler {

    @Execute
    void open(Shell shell, MWindow window) {
        ContextInjectionFactory.make(QuickAccess.class, window.getContext()).open(shell, window.getContext());
    }
}
