// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.safety;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.editor.PlanNames;
import nl.planwerk.workspace.PlanFiles;
import nl.planwerk.workspace.pack.PlanPack;
import nl.planwerk.workspace.pack.PlanUnpack;

/** One file to mail: packs a saved plan with its pictures, and takes such a file apart again. */
public final class PackPlans {
    private static final String SUFFIX = ".zip";

    @Inject
    private Desk desk;
    @Inject
    private ClusterRegistry clusters;
    @Inject
    private Texts texts;
    @Inject
    private Questions questions;
    @Inject
    private Problems problems;
    @Inject
    private OpenPlans plans;

    /** Saves the plan if need be, asks for the archive, and packs. */
    public void pack(PlanEditor editor) {
        Shell shell = editor.shell();
        if (!editor.save()) {
            return;
        }
        Path plan = editor.session().flatMap(session -> session.file()).orElseThrow();
        FileDialog dialog = dialog(shell, SWT.SAVE, "pack.title");
        dialog.setFilterPath(plan.getParent().toString());
        dialog.setFileName(PlanNames.of(plan) + SUFFIX);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path target = Path.of(chosen.endsWith(SUFFIX) ? chosen : chosen + SUFFIX);
            problems.await(shell, "pack.failed", desk.run(() -> PlanPack.pack(plan, target)), plan)
                    .ifPresent(pictures -> questions.tell(shell, "pack.done", target.getFileName(), pictures));
        }
    }

    /** Asks for an archive and a folder, unpacks, and opens the plan. */
    public void unpack(Shell shell) {
        String archive = dialog(shell, SWT.OPEN, "unpack.title").open();
        if (archive == null) {
            return;
        }
        DirectoryDialog folders = new DirectoryDialog(shell);
        folders.setText(texts.get("unpack.title"));
        folders.setMessage(texts.get("unpack.folder"));
        folders.setFilterPath(Path.of(archive).getParent().toString());
        String folder = folders.open();
        if (folder != null) {
            problems.await(shell, "unpack.failed", desk.run(() -> PlanUnpack.unpack(Path.of(archive), Path.of(folder),
                    plan -> new PlanFiles().open(plan, clusters::vocabularyFor))), Path.of(archive)).ifPresent(plans::open);
        }
    }

    private FileDialog dialog(Shell shell, int style, String title) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setText(texts.get(title));
        dialog.setFilterExtensions(new String[] {"*" + SUFFIX});
        dialog.setFilterNames(new String[] {texts.get("file.packed")});
        return dialog;
    }
}
