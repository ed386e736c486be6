// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.workbench.internal.plugins.PluginWindow;

/** Shows the plugins and what can be done with them. */
public final class PluginsHandler {
    @Execute
    void open(Shell shell, PluginWindow window) {
        window.open(shell);
    }
}
