// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.exchange.SheetFiles;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.internal.app.FileNames;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.safety.Desk;
import nl.planwerk.workspace.AtomicFile;
import nl.planwerk.workspace.FileOperations;

/** Writes tables of a plan to the file that the author names. */
public final class TableOutput {
    @Inject
    private Texts texts;
    @Inject
    private Desk desk;
    @Inject
    private Problems problems;
    @Inject
    private Questions questions;

    /**
     * Asks for a file and writes what was chosen there.
     *
     * @param name by which the author knows the plan
     */
    public void write(Shell shell, Plan plan, String name, ExportTableDialog.Choice choice) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(texts.get("exportTable.title"));
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(choice.questions() ? new String[] {"*" + SheetFiles.XLSX}
                : new String[] {"*" + SheetFiles.XLSX, "*" + SheetFiles.CSV});
        dialog.setFilterNames(new String[] {texts.get("exportTable.xlsx"), texts.get("exportTable.csv")});
        dialog.setFileName(fileName(name, plan.vocabulary().label("section." + choice.section().id(), texts.locale())));
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path file = Path.of(withEnding(chosen, dialog.getFilterIndex()));
        Locale locale = texts.locale();
        problems.await(shell, "exportTable.failed", desk.run(() -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            SheetFiles.write(choice.sheet(plan, locale), file.toString(), bytes, locale);
            new AtomicFile(FileOperations.REAL).write(file, bytes.toByteArray());
            return file;
        }), file).ifPresent(made -> questions.tell(shell, "exportTable.made", made));
    }

    /** The plan and the table. */
    static String fileName(String plan, String table) {
        return FileNames.plain(plan + " - " + table) + SheetFiles.XLSX;
    }

    private static String withEnding(String name, int filter) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(SheetFiles.XLSX) || lower.endsWith(SheetFiles.CSV) ? name
                : name + (filter == 1 ? SheetFiles.CSV : SheetFiles.XLSX);
    }
}
