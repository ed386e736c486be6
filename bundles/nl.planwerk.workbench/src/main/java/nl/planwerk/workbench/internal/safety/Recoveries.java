// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.safety;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.vocabulary.Plans;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanNames;
import nl.planwerk.workspace.desk.OpenedPlan;
import nl.planwerk.workspace.recovery.Recovered;
import nl.planwerk.workspace.recovery.Recovery;

/** Offers what was edited and not saved when Planwerk ended unexpectedly. */
public final class Recoveries {
    private static final int RECOVER = 0;
    private static final int DISCARD = 1;

    @Inject
    private Desk desk;
    @Inject
    private OpenPlans plans;
    @Inject
    private Texts texts;
    @Inject
    private Problems problems;

    /** Looks for lost edits off the UI thread, then asks about each plan. */
    public void offer(Shell shell) {
        desk.run(() -> desk.workspace().recoverable()).thenAccept(found -> shell.getDisplay().asyncExec(() -> {
            for (Recovered recovered : found) {
                if (!shell.isDisposed()) {
                    ask(shell, recovered);
                }
            }
        }));
    }

    private void ask(Shell shell, Recovered recovered) {
        String name = name(recovered);
        String question = texts.get(recovered.fileChanged() ? "recovery.questionChanged" : "recovery.question", name,
                moment(recovered.lastEdit()));
        List<String> changes = recovered.inWords(texts.locale());
        int answer = new ChangesDialog(shell, texts.get("recovery.title"), question, texts.get("recovery.changes"), changes,
                texts.get("recovery.recover"), texts.get("recovery.discard"), texts.get("recovery.later")).open();
        try {
            if (answer == RECOVER) {
                OpenedPlan opened = desk.workspace().recover(recovered, texts.get("recovery.edit"));
                opened.session().file().ifPresentOrElse(plans::open, () -> plans.open(opened.session(), name));
            } else if (answer == DISCARD) {
                Recovery.discard(recovered);
            }
        } catch (IOException e) {
            problems.show(shell, "recovery.failed", e, name);
        }
    }

    private String name(Recovered recovered) {
        Optional<String> title = recovered.plan().get(Plans.TITLE).filter(text -> !text.isBlank());
        return recovered.file().map(PlanNames::of).or(() -> title).orElseGet(() -> texts.get("status.noFile"));
    }

    private String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(texts.locale())
                .withZone(ZoneId.systemDefault()).format(instant);
    }
}
