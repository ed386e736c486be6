// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workspace.PlanSession;

/** Closes all plans, with one question about those that are not saved. */
public final class CloseAllHandler {

    @CanExecute
    boolean canClose(OpenPlans plans) {
        return !plans.all().isEmpty();
    }

    @Execute
    void close(OpenPlans plans, EPartService parts) {
        plans.all().forEach(editor -> editor.session().ifPresent(PlanSession::flush));
        if (parts.saveAll(true)) {
            plans.all().forEach(editor -> parts.hidePart(editor.part(), true));
        }
    }
}
