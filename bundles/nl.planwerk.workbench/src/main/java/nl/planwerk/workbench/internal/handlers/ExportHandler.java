// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.progress.ReportExport;

/** Makes the report of the plan that the author works on. */
public final class ExportHandler {

    @CanExecute
    boolean canExport(OpenPlans plans) {
        return plans.active().flatMap(PlanEditor::session).isPresent();
    }

    @Execute
    void export(OpenPlans plans, ReportExport export) {
        plans.active().ifPresent(export::ask);
    }
}
