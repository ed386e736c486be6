// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.start.RecentPlans;
import nl.planwerk.workspace.PictureFolder;
import nl.planwerk.workspace.PlanSession;

/** Saves the plan of an editor. A save that fails says why; the plan is then still open, unsaved and complete. */
public final class PlanSaving {
    @Inject
    private PlanStore store;
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
        dialog.setFilterExtensions(new String[] {"*" + PictureFolder.PLAN_SUFFIX});
        dialog.setFilterNames(new String[] {texts.get("file.plans")});
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

    private boolean write(PlanSession session, Path target, Shell shell) {
        CompletableFuture<Plan> writing = store.write(session.plan(), target);
        BusyIndicator.showWhile(writing);
        try {
            session.savedAs(writing.join(), target);
            recent.add(target);
            return true;
        } catch (java.util.concurrent.CompletionException e) {
            problems.show(shell, "save.failed", e.getCause(), target);
            return false;
        }
    }
}
