// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.chart.Theme;
import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.prefs.Preferences;
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
    private ClusterRegistry clusters;
    @Inject
    private IEclipseContext context;
    @Inject
    private Preferences preferences;

    /** Asks how the report is to be made and for its file, and starts making it. What was chosen is kept for each plan. */
    public void ask(PlanEditor editor) {
        PlanSession session = editor.session().orElseThrow();
        session.flush();
        String key = CHOICES + session.file().map(Path::toString).orElse("");
        ExportDialog dialog = new ExportDialog(editor.shell(), texts, ExportChoices.read(preferences.get(key, "")));
        dialog.choose().ifPresent(choices -> {
            preferences.put(key, choices.stored());
            target(session, editor).ifPresent(target -> start(session, target, choices, editor.shell()));
        });
    }

    private Optional<Path> target(PlanSession session, PlanEditor editor) {
        FileDialog dialog = new FileDialog(editor.shell(), SWT.SAVE);
        dialog.setText(texts.get("export.title"));
        dialog.setFilterExtensions(new String[] {"*.pdf"});
        dialog.setFilterNames(new String[] {texts.get("file.pdf")});
        session.file().map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        dialog.setFileName(editor.part().getLabel() + ".pdf");
        String chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        Path target = Path.of(chosen.endsWith(".pdf") ? chosen : chosen + ".pdf");
        return !Files.exists(target) || questions.confirm(editor.shell(), "export.replace", target)
                ? Optional.of(target) : Optional.empty();
    }

    private void start(PlanSession session, Path target, ExportChoices choices, Shell shell) {
        ExportOutcome outcome = new ExportOutcome(shell, texts, questions, problems);
        Plan plan = session.plan();
        Theme theme = Theme.inColour(clusters.cluster(plan.plugin().id()).flatMap(Cluster::accent));
        Job job = new ExportJob(texts, new ExportRequest(plan, session.file(), target, theme, choices),
                ExportServices.of(context), outcome);
        job.setUser(true);
        job.schedule();
    }
}
