// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.safety.Desk;
import nl.planwerk.workbench.internal.safety.OutsideChanges;
import nl.planwerk.workbench.internal.start.RecentPlans;
import nl.planwerk.workspace.PictureFolder;
import nl.planwerk.workspace.PlanFileException;
import nl.planwerk.workspace.PlanSession;
import nl.planwerk.workspace.desk.SavedPlan;

/** Saves the plan of an editor. A save that fails says why; the plan is then still open, unsaved and complete. */
public final class PlanSaving {
    @Inject
    private Desk desk;
    @Inject
    private OutsideChanges outside;
    @Inject
    private Texts texts;
    @Inject
    private Problems problems;
    @Inject
    private Questions questions;
    @Inject
    private RecentPlans recent;

    /** Saves into the plan's file, or asks for one; false if it could not be done or was given up. */
    public boolean save(PlanSession session, String name, Shell shell) {
        session.flush();
        return session.file().map(file -> write(session, file, shell)).orElseGet(() -> saveAs(session, name, shell));
    }

    /** Asks for a file and saves into it; false if it could not be done or was given up. */
    public boolean saveAs(PlanSession session, String name, Shell shell) {
        session.flush();
        Optional<Path> target = ask(session, name, shell);
        return target.isPresent() && write(session, target.get(), shell);
    }

    private Optional<Path> ask(PlanSession session, String name, Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(texts.get("save.as.title"));
        PlanNames.only(dialog, texts);
        session.file().map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        dialog.setFileName(name + PictureFolder.PLAN_SUFFIX);
        String chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        Path target = PlanNames.withSuffix(Path.of(chosen));
        return !Files.exists(target) || questions.confirm(shell, "save.replace", target) ? Optional.of(target)
                : Optional.empty();
    }

    private void failed(PlanSession session, Path target, Throwable cause, Shell shell) {
        if (cause instanceof PlanFileException e && e.reason() == PlanFileException.Reason.CHANGED_OUTSIDE) {
            outside.refused(session, e);
        } else {
            problems.show(shell, "save.failed", cause, target);
        }
    }

    private boolean write(PlanSession session, Path target, Shell shell) {
        boolean same = session.file().filter(target::equals).isPresent();
        CompletableFuture<SavedPlan> writing = same ? desk.save(session) : desk.saveAs(session, target);
        BusyIndicator.showWhile(writing);
        try {
            SavedPlan saved = writing.join();
            recent.add(saved.file());
            saved.backupProblem().ifPresent(problem -> problems.show(shell, "save.noBackup", problem, target));
            return true;
        } catch (CompletionException e) {
            failed(session, target, e.getCause(), shell);
            return false;
        }
    }
}
