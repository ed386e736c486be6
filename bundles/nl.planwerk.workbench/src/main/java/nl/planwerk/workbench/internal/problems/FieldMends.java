// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.problems;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.checks.Problem;
import nl.planwerk.checks.QuickFix;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workspace.EditPlace;

/** Offers the mends of the problems of one field; where there is none, says what is wrong and what to do by hand. */
public final class FieldMends {
    @Inject
    private PlanProblems problems;
    @Inject
    private OpenPlans plans;
    @Inject
    private Questions questions;
    @Inject
    private Texts texts;

    /** Offers the mends of a field; empty if none has the focus. */
    public void offer(Shell shell, Optional<EditPlace> field) {
        List<Problem> found = field.map(problems::at).orElse(List.of());
        List<QuickFix> fixes = found.stream().flatMap(problem -> problems.fixes(problem).stream()).toList();
        if (found.isEmpty()) {
            questions.tell(shell, field.isPresent() ? "mend.nothing" : "mend.noField");
        } else if (fixes.isEmpty()) {
            byHand(shell, found);
        } else {
            problems.actions(shell).ifPresent(actions -> actions.mend(fixes, field.orElseThrow()));
        }
    }

    private void byHand(Shell shell, List<Problem> found) {
        String words = plans.active().flatMap(PlanEditor::session).map(session -> found.stream()
                .map(problem -> "• " + problem.message(texts.locale(), session.plan().vocabulary()))
                .collect(Collectors.joining("\n"))).orElse("");
        questions.tell(shell, "mend.byHand", words);
    }
}
