// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

import nl.planwerk.workbench.internal.dialogs.HelpWindow;

/** Shows help for the focused field and its page. */
public final class HelpHandler {

    @Execute
    void help(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, IEclipseContext context) {
        ContextInjectionFactory.make(HelpWindow.class, context).open(shell);
    }
}
