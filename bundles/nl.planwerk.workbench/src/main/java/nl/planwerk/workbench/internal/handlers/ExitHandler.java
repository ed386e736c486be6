// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workspace.PlanSession;

/** Ends the workbench. The platform does not ask about unsaved plans where it is closed by a command, so this does. */
public final class ExitHandler {

    @Execute
    void exit(IWorkbench workbench, EPartService parts, OpenPlans plans) {
        plans.all().forEach(editor -> editor.session().ifPresent(PlanSession::flush));
        if (parts.saveAll(true)) {
            workbench.close();
        }
    }
}
