// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.safety;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.export.pdf.PdfPlan;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.internal.app.FileNames;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanNames;
import nl.planwerk.workspace.PictureFolder;
import nl.planwerk.workspace.PlanFiles;

/**
 * Opens the plan whose data a report carries. The report may come from anybody. A plan alone stands in no file until it is
 * saved; one with pictures needs a file first, for them to stand beside.
 */
public final class ReportPlans {
    /** How the names of reports end. */
    public static final String SUFFIX = ".pdf";

    @Inject
    private Desk desk;
    @Inject
    private ClusterRegistry clusters;
    @Inject
    private Texts texts;
    @Inject
    private Problems problems;
    @Inject
    private OpenPlans plans;

    private record Found(PdfPlan data, Plan plan) {
    }

    /** Reads the report and opens its plan, or says why it cannot. */
    public void open(Shell shell, Path report) {
        problems.await(shell, "report.failed", desk.run(() -> {
            PdfPlan data = PdfPlan.read(report);
            return new Found(data, new PlanCodec().read(data.json(), report.toString(), clusters::vocabularyFor));
        }), report).ifPresent(found -> open(shell, report, found));
    }

    private void open(Shell shell, Path report, Found found) {
        if (found.data().pictures().isEmpty()) {
            plans.open(desk.create(found.plan()), baseName(found.data()));
        } else {
            intoFile(shell, report, found);
        }
    }

    private static String baseName(PdfPlan data) {
        String plain = FileNames.plain(data.name());
        return plain.substring(0, Math.max(0, plain.length() - PictureFolder.PLAN_SUFFIX.length()));
    }

    private void intoFile(Shell shell, Path report, Found found) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(texts.get("report.save"));
        PlanNames.only(dialog, texts);
        dialog.setFilterPath(report.toAbsolutePath().getParent().toString());
        dialog.setFileName(baseName(found.data()) + PictureFolder.PLAN_SUFFIX);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path target = Path.of(chosen.endsWith(PictureFolder.PLAN_SUFFIX) ? chosen : chosen + PictureFolder.PLAN_SUFFIX);
        problems.await(shell, "report.failed", desk.run(() -> {
            PictureFolder folder = PictureFolder.of(target);
            for (Map.Entry<String, byte[]> picture : found.data().pictures().entrySet()) {
                folder.restore(picture.getKey(), picture.getValue());
            }
            new PlanFiles().save(found.plan(), target);
            return target;
        }), report).ifPresent(plans::open);
    }
}
