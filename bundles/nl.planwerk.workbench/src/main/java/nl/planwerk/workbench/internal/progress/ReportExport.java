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
import nl.planwerk.export.pdf.PdfExporter;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.report.ReportComposer;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workspace.PlanSession;

/** Makes the report of a plan in the background: asks where to, then starts an {@link ExportJob}. */
public final class ReportExport {
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

    /** Asks for the report's file and starts making it. */
    public void ask(PlanEditor editor) {
        PlanSession session = editor.session().orElseThrow();
        session.flush();
        target(session, editor).ifPresent(target -> start(session, target, editor.shell()));
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

    private void start(PlanSession session, Path target, Shell shell) {
        Plan plan = session.plan();
        ExportOutcome outcome = new ExportOutcome(shell, texts, questions, problems,
                hash -> new AdoptedVersion(texts, questions, session, plan).settle(shell, hash));
        Theme theme = Theme.inColour(clusters.cluster(plan.plugin().id()).flatMap(Cluster::accent));
        Job job = new ExportJob(texts, plan, session.file(), target, theme, context.get(ReportComposer.class),
                context.get(PdfExporter.class), outcome);
        job.setUser(true);
        job.schedule();
    }
}
