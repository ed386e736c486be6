// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.exchange.ExportTableDialog;
import nl.planwerk.workbench.internal.exchange.TableOutput;
import nl.planwerk.workspace.PlanSession;

/** Writes a table of the plan that the author works on as a spreadsheet, or an empty questionnaire about it. */
public final class ExportTableHandler {
    @CanExecute
    boolean canExport(OpenPlans plans) {
        return plans.active().flatMap(PlanEditor::session).isPresent();
    }

    @Execute
    void write(Shell shell, OpenPlans plans, Texts texts, TableOutput output) {
        PlanEditor editor = plans.active().orElseThrow();
        PlanSession session = editor.session().orElseThrow();
        session.flush();
        new ExportTableDialog(shell, texts, session.plan(), editor.table().orElseThrow()).choose()
                .ifPresent(choice -> output.write(shell, session.plan(), editor.part().getLabel(), choice));
    }
}
