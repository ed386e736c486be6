// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.checks.Acceptance;
import nl.planwerk.checks.Problem;
import nl.planwerk.checks.QuickFix;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.safety.ChangesDialog;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.PlanSession;
import nl.planwerk.workspace.merge.ChangeText;

/** What an author can do about a problem beside editing: have it mended, or let it stay with a reason. Both can be undone. */
public final class ProblemActions {
    private final Shell shell;
    private final Texts texts;
    private final PlanSession session;

    ProblemActions(Shell shell, Texts texts, PlanSession session) {
        this.shell = shell;
        this.texts = texts;
        this.session = session;
    }

    /**
     * Shows what each mend would change and applies the chosen one.
     *
     * @param place of what is wrong, to which the author is led back when the mend is undone
     */
    void mend(List<QuickFix> fixes, EditPlace place) {
        session.flush();
        Plan plan = session.plan();
        List<String> lines = new ArrayList<>();
        List<String> buttons = new ArrayList<>();
        for (QuickFix fix : fixes) {
            String label = fix.label().in(texts.locale(), plan.vocabulary());
            buttons.add(label);
            ChangeText.of(plan, fix.edit().apply(plan), texts.locale()).lines(fix.preview(plan))
                    .forEach(line -> lines.add(fixes.size() > 1 ? label + ": " + line : line));
        }
        buttons.add(texts.get("button.cancel"));
        int answer = new ChangesDialog(shell, texts.get("problems.mend.title"), texts.get("problems.mend.question"),
                texts.get("problems.mend.changes"), lines, buttons.toArray(String[]::new)).open();
        if (answer >= 0 && answer < fixes.size()) {
            session.apply(Edit.of(buttons.get(answer), place, fixes.get(answer).edit()));
        }
    }

    /** Asks for the reason why a problem may stay, and keeps it in the plan. */
    void accept(Problem problem) {
        session.flush();
        InputDialog dialog = new InputDialog(shell, texts.get("problems.accept.title"),
                texts.get("problems.accept.question", problem.message(texts.locale(), session.plan().vocabulary())), "",
                reason -> reason.isBlank() ? texts.get("problems.accept.reason") : null);
        if (dialog.open() == Window.OK) {
            String id = UUID.randomUUID().toString();
            session.apply(Edit.of(texts.get("problems.accept.edit", problem.rule()), PlanProblems.place(problem),
                    plan -> Acceptance.accept(plan, problem, id, dialog.getValue().strip(), Optional.empty())));
        }
    }
}
