// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.workbench.internal.safety.PackPlans;

/** Takes a packed plan apart and opens it. */
public final class UnpackHandler {
    @Execute
    void unpack(Shell shell, PackPlans packs) {
        packs.unpack(shell);
    }
}
