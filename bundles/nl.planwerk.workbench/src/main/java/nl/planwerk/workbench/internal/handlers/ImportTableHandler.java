// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.exchange.ImportWizard;
import nl.planwerk.workspace.PlanSession;

/** Reads a spreadsheet into a table of the plan that the author works on. */
public final class ImportTableHandler {
    @CanExecute
    boolean canImport(OpenPlans plans) {
        return plans.active().flatMap(PlanEditor::session).isPresent();
    }

    @Execute
    void read(Shell shell, OpenPlans plans, Texts texts) {
        PlanEditor editor = plans.active().orElseThrow();
        PlanSession session = editor.session().orElseThrow();
        session.flush();
        ImportWizard wizard = new ImportWizard(texts, session, editor.table().orElseThrow());
        if (new WizardDialog(shell, wizard).open() == Window.OK) {
            editor.showPlace(wizard.place());
        }
    }
}
