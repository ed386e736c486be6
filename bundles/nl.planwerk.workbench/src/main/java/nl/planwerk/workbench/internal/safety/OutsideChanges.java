// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.safety;

import java.io.IOException;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.model.diff.PlanDiff;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workspace.PlanSession;
import nl.planwerk.workspace.lock.FileState;
import nl.planwerk.workspace.merge.ChangeText;
import nl.planwerk.workspace.merge.MergeResult;

/**
 * Notices when somebody else changes the file of an open plan, and lets the author merge, take theirs, or keep the own
 * version. Nothing is taken over unasked, and what is taken can be undone.
 */
public final class OutsideChanges {
    private static final int LOOK_EVERY_MS = 5_000;
    private static final int MERGE = 0;
    private static final int THEIRS = 1;
    private static final int OURS = 2;

    @Inject
    private Desk desk;
    @Inject
    private OpenPlans plans;
    @Inject
    private Texts texts;
    @Inject
    private Problems problems;
    @Inject
    private Questions questions;
    private boolean asking;

    /** Looks every few seconds, and whenever the window comes to the front. */
    public void watch(Shell shell) {
        shell.addListener(SWT.Activate, event -> look());
        tick(shell.getDisplay());
    }

    private void tick(Display display) {
        if (!display.isDisposed()) {
            display.timerExec(LOOK_EVERY_MS, () -> {
                look();
                tick(display);
            });
        }
    }

    /** Looks now. */
    public void look() {
        if (asking) {
            return;
        }
        for (PlanEditor editor : plans.all()) {
            editor.session().filter(session -> session.file().isPresent()).ifPresent(session -> look(editor, session));
        }
    }

    private void look(PlanEditor editor, PlanSession session) {
        Display display = editor.shell().getDisplay();
        desk.run(() -> desk.workspace().check(session)).thenAccept(state -> {
            if (state instanceof FileState.Changed changed && !display.isDisposed()) {
                display.asyncExec(() -> ask(editor, session, changed));
            }
        });
    }

    private void ask(PlanEditor editor, PlanSession session, FileState.Changed changed) {
        if (asking || editor.isClosed() || editor.session().filter(session::equals).isEmpty()) {
            return;
        }
        asking = true;
        try {
            resolve(editor.shell(), editor.part().getLabel(), session, changed);
        } catch (IOException e) {
            problems.show(editor.shell(), "outside.failed", e, editor.part().getLabel());
        } finally {
            asking = false;
        }
    }

    private void resolve(Shell shell, String name, PlanSession session, FileState.Changed changed) throws IOException {
        session.flush();
        Plan base = desk.workspace().base(session);
        List<String> theirs = ChangeText.of(base, changed.theirs(), texts.locale())
                .lines(PlanDiff.between(base, changed.theirs()));
        if (!session.dirty()) {
            int answer = new ChangesDialog(shell, texts.get("outside.title"), texts.get("outside.clean", name),
                    texts.get("outside.changes"), theirs, texts.get("outside.reload"), texts.get("outside.keep")).open();
            take(session, changed, answer == 0 ? THEIRS : OURS);
            return;
        }
        int answer = new ChangesDialog(shell, texts.get("outside.title"), texts.get("outside.dirty", name),
                texts.get("outside.changes"), theirs, texts.get("outside.merge"), texts.get("outside.theirs"),
                texts.get("outside.ours")).open();
        if (answer == MERGE) {
            merge(shell, session, changed);
        } else {
            take(session, changed, answer == THEIRS ? THEIRS : OURS);
        }
    }

    private void take(PlanSession session, FileState.Changed changed, int answer) throws IOException {
        if (answer == THEIRS) {
            desk.workspace().take(session, changed, changed.theirs(), texts.get("outside.reload.edit"));
        } else {
            desk.workspace().accept(session, changed);
        }
    }

    private void merge(Shell shell, PlanSession session, FileState.Changed changed) throws IOException {
        MergeResult result = desk.workspace().merge(session, changed);
        Plan merged = result.merged();
        if (!result.conflicts().isEmpty()) {
            ConflictsDialog dialog = new ConflictsDialog(shell, texts, result);
            if (dialog.open() != org.eclipse.jface.window.Window.OK) {
                return;
            }
            merged = dialog.merged();
        }
        desk.workspace().take(session, changed, merged, texts.get("outside.merge.edit"));
        questions.tell(shell, "outside.merged", result.conflicts().size());
    }
}
