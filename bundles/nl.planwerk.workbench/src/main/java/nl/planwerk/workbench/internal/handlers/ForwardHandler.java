// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;

/** Goes forward again to where the author of the plan went back from. */
public final class ForwardHandler {

    @CanExecute
    boolean canGo(OpenPlans plans) {
        return plans.active().filter(PlanEditor::canForward).isPresent();
    }

    @Execute
    void go(OpenPlans plans) {
        plans.active().ifPresent(PlanEditor::forward);
    }
}
