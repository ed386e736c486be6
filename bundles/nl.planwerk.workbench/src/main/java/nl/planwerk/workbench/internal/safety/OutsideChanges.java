// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.safety;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.model.diff.PlanDiff;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.compare.Comparing;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workspace.PlanSession;
import nl.planwerk.workspace.lock.FileState;
import nl.planwerk.workspace.merge.ChangeText;

/**
 * Notices when somebody else changes the file of an open plan, and lets the author merge, take theirs, or keep the own
 * version. Nothing is taken over unasked, and what is taken can be undone; closing the question decides nothing.
 */
public final class OutsideChanges {
    private static final int LOOK_EVERY_MS = 5_000;

    /** What the author can do; texts: {@code outside.<name in lower case>}. */
    private enum Answer { MERGE, THEIRS, OURS, LATER }

    @Inject
    private Desk desk;
    @Inject
    private OpenPlans plans;
    @Inject
    private Texts texts;
    @Inject
    private Problems problems;
    @Inject
    private Comparing comparing;
    private boolean asking;
    /** Plans on which the author decided nothing yet. */
    private final Set<PlanSession> putOff = Collections.newSetFromMap(new WeakHashMap<>());

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

    /** Looks now. What the author put off is not asked again: a line above the plan offers it. */
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
            if (!display.isDisposed()) {
                display.asyncExec(() -> found(editor, session, state));
            }
        });
    }

    private void found(PlanEditor editor, PlanSession session, FileState state) {
        if (editor.isClosed()) {
            return;
        }
        if (state instanceof FileState.Unchanged && putOff.remove(session)) {
            editor.notice().hide();
        } else if (state instanceof FileState.Changed changed && !putOff.contains(session)) {
            ask(editor, session, changed);
        }
    }

    /**
     * A save was refused because somebody else changed the file: asks what is to be done, also if that was put off before.
     *
     * @param refusal why; told if the file cannot be read
     */
    public void refused(PlanSession session, IOException refusal) {
        for (PlanEditor editor : plans.all()) {
            if (editor.session().filter(session::equals).isPresent()) {
                askAgain(editor, session, Optional.of(refusal));
            }
        }
    }

    private void askAgain(PlanEditor editor, PlanSession session, Optional<IOException> refusal) {
        CompletableFuture<FileState> looking = desk.run(() -> desk.workspace().check(session));
        BusyIndicator.showWhile(looking);
        FileState state = looking.join();
        if (state instanceof FileState.Changed changed) {
            ask(editor, session, changed);
        } else if (refusal.isPresent()) {
            problems.show(editor.shell(), "save.failed", refusal.get(), session.file().orElseThrow());
        } else if (state instanceof FileState.Unreadable unreadable) {
            problems.show(editor.shell(), "outside.failed", unreadable.reason(), editor.part().getLabel());
        } else {
            settled(editor, session, true);
        }
    }

    private void ask(PlanEditor editor, PlanSession session, FileState.Changed changed) {
        if (asking || editor.isClosed() || editor.session().filter(session::equals).isEmpty()) {
            return;
        }
        asking = true;
        try {
            settled(editor, session, resolve(editor.shell(), editor.part().getLabel(), session, changed));
        } catch (IOException e) {
            problems.show(editor.shell(), "outside.failed", e, editor.part().getLabel());
        } finally {
            asking = false;
        }
    }

    /** Nothing is decided as long as the author decides nothing: then a line above the plan goes on saying so. */
    private void settled(PlanEditor editor, PlanSession session, boolean decided) {
        if (editor.isClosed()) {
            return;
        }
        if (decided) {
            putOff.remove(session);
            editor.notice().hide();
        } else {
            putOff.add(session);
            editor.notice().show(texts.get("outside.bar", editor.part().getLabel()), texts.get("outside.bar.decide"),
                    () -> askAgain(editor, session, Optional.empty()));
        }
    }

    /** After a recovery nobody knows what theirs was made from; then it is told what differs from the own version. */
    private boolean resolve(Shell shell, String name, PlanSession session, FileState.Changed changed) throws IOException {
        session.flush();
        Plan base = desk.workspace().base(session);
        List<String> theirs = words(base, changed.theirs());
        boolean dirty = session.dirty();
        List<Answer> answers = dirty ? List.of(Answer.MERGE, Answer.THEIRS, Answer.OURS, Answer.LATER)
                : List.of(Answer.THEIRS, Answer.OURS, Answer.LATER);
        String[] buttons = answers.stream().map(answer -> texts.get("outside." + answer.name().toLowerCase(Locale.ROOT)))
                .toArray(String[]::new);
        int button = new ChangesDialog(shell, texts.get("outside.title"), texts.get(dirty ? "outside.dirty" : "outside.clean", name),
                texts.get("outside.changes"), theirs.isEmpty() ? words(session.plan(), changed.theirs()) : theirs, buttons).open();
        Answer answer = button < 0 || button >= answers.size() ? Answer.LATER : answers.get(button);
        return switch (answer) {
            case MERGE -> merge(shell, name, base, session, changed);
            case THEIRS -> take(session, changed, changed.theirs(), "outside.reload.edit");
            case OURS -> keep(session, changed);
            case LATER -> false;
        };
    }

    private List<String> words(Plan from, Plan theirs) {
        return ChangeText.of(from, theirs, texts.locale()).lines(PlanDiff.between(from, theirs));
    }

    private boolean take(PlanSession session, FileState.Changed changed, Plan plan, String edit) throws IOException {
        desk.workspace().take(session, changed, plan, texts.get(edit));
        return true;
    }

    private boolean keep(PlanSession session, FileState.Changed changed) throws IOException {
        desk.workspace().accept(session, changed);
        return true;
    }

    private boolean merge(Shell shell, String name, Plan base, PlanSession session, FileState.Changed changed)
            throws IOException {
        Plan ours = session.plan();
        Optional<Plan> merged = comparing.merged(shell, name, base, ours, changed.theirs());
        return merged.isPresent() && session.plan() == ours && take(session, changed, merged.get(), "outside.merge.edit");
    }
}
