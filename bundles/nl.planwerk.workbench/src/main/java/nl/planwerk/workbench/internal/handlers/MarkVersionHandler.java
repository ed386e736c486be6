// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.safety.Desk;
import nl.planwerk.workbench.internal.safety.MarkVersionDialog;
import nl.planwerk.workspace.PlanSession;

/** Marks a version of the plan that the author works on. */
public final class MarkVersionHandler {
    @CanExecute
    boolean canMark(OpenPlans plans) {
        return plans.active().flatMap(PlanEditor::session).isPresent();
    }

    @Execute
    void mark(Shell shell, OpenPlans plans, Texts texts, Desk desk) {
        PlanSession session = plans.active().flatMap(PlanEditor::session).orElseThrow();
        session.flush();
        List<String> headlines = desk.headlinesSinceLastVersion(session, texts.locale());
        new MarkVersionDialog(shell, texts, session, headlines).open();
    }
}
