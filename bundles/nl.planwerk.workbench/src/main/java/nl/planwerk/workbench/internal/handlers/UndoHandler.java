// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workspace.PlanSession;

/** Undoes the last edit of the plan that the author works on. */
public final class UndoHandler {

    @CanExecute
    boolean canUndo(OpenPlans plans) {
        return plans.active().flatMap(PlanEditor::session).map(session -> session.undoLabel().isPresent()).orElse(false);
    }

    @Execute
    void undo(OpenPlans plans) {
        plans.active().flatMap(PlanEditor::session).ifPresent(PlanSession::undo);
    }
}
