// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.workbench.internal.plugins.PluginWindow;

/** Describes a new cluster and makes a plugin of it. */
public final class NewClusterHandler {
    @Execute
    void begin(Shell shell, PluginWindow plugins) {
        plugins.describe(shell);
    }
}
