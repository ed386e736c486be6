// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.compare.Comparing;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.safety.Desk;
import nl.planwerk.workbench.internal.safety.EarlierVersionsDialog;
import nl.planwerk.workspace.PlanSession;

/** Shows the versions of the plan before earlier saves. */
public final class VersionsHandler {
    @CanExecute
    boolean canShow(OpenPlans plans) {
        return plans.active().flatMap(PlanEditor::session).flatMap(PlanSession::file).isPresent();
    }

    @Execute
    void show(Shell shell, OpenPlans plans, Texts texts, Problems problems, Desk desk, Comparing comparing) {
        plans.active().flatMap(PlanEditor::session).ifPresent(session -> {
            session.flush();
            new EarlierVersionsDialog(shell, texts, problems, desk, comparing, session).open();
        });
    }
}
