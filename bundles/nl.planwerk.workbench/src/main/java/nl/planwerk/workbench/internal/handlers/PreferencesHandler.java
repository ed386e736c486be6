// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.workbench.internal.prefs.PreferencesDialog;

/** Opens the preferences. */
public final class PreferencesHandler {

    @Execute
    void open(Shell shell, IEclipseContext context) {
        ContextInjectionFactory.make(PreferencesDialog.class, context).open(shell);
    }
}
