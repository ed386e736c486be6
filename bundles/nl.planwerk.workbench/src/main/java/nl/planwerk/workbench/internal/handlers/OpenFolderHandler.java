// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.workbench.internal.navigator.PlanFolders;

/** Lets the author choose the folder of plans. */
public final class OpenFolderHandler {

    @Execute
    void choose(Shell shell, PlanFolders folders) {
        folders.choose(shell);
    }
}
