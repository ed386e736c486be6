// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.audience.Audience;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.prefs.Preferences;
import nl.planwerk.workbench.internal.safety.ReportPlans;
import nl.planwerk.workspace.PlanSession;

/** Makes the report of a plan in the background: asks for whom, how and where to, then starts an {@link ExportJob}. */
public final class ReportExport {
    /** Key of what was chosen for a plan the last time; its path follows. */
    private static final String CHOICES = "export.";

    @Inject
    private Texts texts;
    @Inject
    private Questions questions;
    @Inject
    private Problems problems;
    @Inject
    private IEclipseContext context;
    @Inject
    private Preferences preferences;

    /** Asks how the report is to be made and for its file, and starts making it. What was chosen is kept for each plan. */
    public void ask(PlanEditor editor) {
        PlanSession session = editor.session().orElseThrow();
        session.flush();
        String key = CHOICES + session.file().map(Path::toString).orElse("");
        ExportDialog dialog = new ExportDialog(editor.shell(), texts, ExportChoices.read(preferences.get(key, "")),
                proposal(session, editor), session.plan());
        dialog.choose().ifPresent(answer -> {
            preferences.put(key, answer.choices().stored());
            if (!Files.exists(answer.target()) || questions.confirm(editor.shell(), "export.replace", answer.target())) {
                start(session, answer.target(), answer.choices(), editor.shell());
            }
        });
    }

    /** Beside the plan, or with the user's own files as long as the plan has no file. */
    private static Path proposal(PlanSession session, PlanEditor editor) {
        Path folder = session.file().map(Path::getParent).orElse(Path.of(System.getProperty("user.home")));
        return folder.resolve(editor.part().getLabel() + ReportPlans.SUFFIX);
    }

    private void start(PlanSession session, Path target, ExportChoices choices, Shell shell) {
        Plan plan = session.plan();
        ExportOutcome outcome = new ExportOutcome(shell, texts, questions, problems,
                hash -> choices.audience() == Audience.PUBLIC && choices.leftOut().isEmpty()
                        ? new AdoptedVersion(texts, questions, session, plan).settle(shell, hash) : "");
        new ExportJob(texts, new ExportRequest(plan, session.file(), target, choices), ExportServices.of(context), outcome)
                .schedule();
    }
}
