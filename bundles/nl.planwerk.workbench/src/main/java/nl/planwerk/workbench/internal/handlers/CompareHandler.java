// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.editor.PlanNames;
import nl.planwerk.workbench.internal.safety.CompareDialog;
import nl.planwerk.workbench.internal.safety.Desk;
import nl.planwerk.workspace.PictureFolder;
import nl.planwerk.workspace.PlanSession;

/** Compares the plan that the author works on with another file. */
public final class CompareHandler {
    @CanExecute
    boolean canCompare(OpenPlans plans) {
        return plans.active().flatMap(PlanEditor::session).isPresent();
    }

    @Execute
    void compare(Shell shell, OpenPlans plans, Texts texts, Problems problems, Desk desk) {
        PlanSession session = plans.active().flatMap(PlanEditor::session).orElseThrow();
        session.flush();
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(texts.get("compare.choose"));
        dialog.setFilterExtensions(new String[] {"*" + PictureFolder.PLAN_SUFFIX});
        dialog.setFilterNames(new String[] {texts.get("file.plans")});
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path file = Path.of(chosen);
        CompletableFuture<Plan> reading = desk.read(file, session.plan().vocabulary());
        BusyIndicator.showWhile(reading);
        try {
            new CompareDialog(shell, texts, session, reading.join(), PlanNames.of(file)).open();
        } catch (CompletionException e) {
            problems.show(shell, "compare.failed", e.getCause(), file);
        }
    }
}
