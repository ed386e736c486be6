// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.editor.PlanNames;
import nl.planwerk.workbench.internal.safety.Desk;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.PlanFiles;
import nl.planwerk.workspace.PlanSession;
import nl.planwerk.workspace.merge.Comparison;

/** Plans side by side. What the author takes becomes one edit of the open plan. */
public final class Comparing {
    @Inject
    private Desk desk;
    @Inject
    private Texts texts;
    @Inject
    private Problems problems;
    @Inject
    private Questions questions;

    /** Asks for a file, and perhaps the plan that both were made from, and compares the editor's plan with it. */
    public void withFile(PlanEditor editor) {
        PlanSession session = editor.session().orElseThrow();
        session.flush();
        Shell shell = editor.shell();
        String name = editor.part().getLabel();
        new ChooseDialog(shell, texts, name, session.file().map(Path::getParent)).choose().ifPresent(chosen -> {
            Plan left = session.plan();
            Vocabulary vocabulary = left.vocabulary();
            Optional<Comparison> comparison = problems.await(shell, "compare.failed", desk.run(() -> {
                Plan right = read(chosen.other(), vocabulary);
                return chosen.base().isEmpty() ? Comparison.of(left, right)
                        : Comparison.of(read(chosen.base().get(), vocabulary), left, right);
            }), chosen.other());
            comparison.ifPresent(made -> take(shell, session, made, name, PlanNames.of(chosen.other())));
        });
    }

    /** Reads a plan without working on it, with the vocabulary of the plan it is to be compared with. */
    private static Plan read(Path file, Vocabulary vocabulary) throws IOException {
        return new PlanFiles().open(file, stamp -> vocabulary);
    }

    /**
     * Compares a session's plan with another one, and takes over what the author chooses.
     *
     * @return whether something was taken over
     */
    public boolean with(Shell shell, PlanSession session, Plan other, String left, String right) {
        Plan plan = session.plan();
        return problems.await(shell, "compare.failed", desk.run(() -> Comparison.of(plan, other)), right)
                .filter(comparison -> take(shell, session, comparison, left, right)).isPresent();
    }

    /**
     * Shows what two authors made of one plan; the caller takes the outcome.
     *
     * @param name what the plan is called
     * @return the plan made of both; empty if the author decided nothing
     */
    public Optional<Plan> merged(Shell shell, String name, Plan base, Plan ours, Plan theirs) {
        return problems.await(shell, "compare.failed", desk.run(() -> Comparison.of(base, ours, theirs)), name).flatMap(comparison ->
                new CompareDialog(shell, texts, comparison, texts.get("compare.ours"), texts.get("compare.theirs")).ask());
    }

    private boolean take(Shell shell, PlanSession session, Comparison comparison, String left, String right) {
        Optional<Plan> taken = new CompareDialog(shell, texts, comparison, left, right).ask();
        if (taken.isPresent() && session.plan() != comparison.left()) {
            questions.tell(shell, "compare.changed");
            return false;
        }
        taken.filter(plan -> !plan.equals(session.plan())).ifPresent(plan ->
                session.apply(Edit.of(texts.get("compare.edit", right), new EditPlace("", "", ""), any -> plan)));
        return taken.isPresent();
    }
}
