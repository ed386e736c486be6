// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workspace.PlanSession;

/** Redoes what was undone last. */
public final class RedoHandler {

    @CanExecute
    boolean canRedo(OpenPlans plans) {
        return plans.active().flatMap(PlanEditor::session).map(session -> session.redoLabel().isPresent()).orElse(false);
    }

    @Execute
    void redo(OpenPlans plans) {
        plans.active().flatMap(PlanEditor::session).ifPresent(PlanSession::redo);
    }
}
