// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.handlers;

import java.nio.file.Path;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.navigator.PlanFolders;
import nl.planwerk.workbench.internal.safety.ReportPlans;
import nl.planwerk.workspace.PictureFolder;

/** Asks for plan files, or reports that carry a plan, and opens them. */
public final class OpenHandler {

    @Execute
    void open(Shell shell, Texts texts, OpenPlans plans, PlanFolders folders, ReportPlans reports) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(texts.get("open.title"));
        dialog.setFilterExtensions(new String[] {"*" + PictureFolder.PLAN_SUFFIX, "*" + ReportPlans.SUFFIX, "*.*"});
        dialog.setFilterNames(new String[] {texts.get("file.plans"), texts.get("file.reports"), texts.get("file.all")});
        dialog.setFilterPath(folders.current().toString());
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                Path file = Path.of(dialog.getFilterPath(), name);
                if (name.endsWith(ReportPlans.SUFFIX)) {
                    reports.open(shell, file);
                } else {
                    plans.open(file);
                }
            }
        }
    }
}
