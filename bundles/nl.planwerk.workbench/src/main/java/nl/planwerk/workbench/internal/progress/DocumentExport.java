// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.chart.Theme;
import nl.planwerk.export.pdf.ExportCancelledException;
import nl.planwerk.export.pdf.ExportResult;
import nl.planwerk.export.pdf.PdfExportException;
import nl.planwerk.export.pdf.PdfExporter;
import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.dialogs.Questions;

/** Writes a report that is there already, and has no plan of its own, as PDF in the background. */
public final class DocumentExport {
    @Inject
    private Texts texts;
    @Inject
    private Questions questions;
    @Inject
    private Problems problems;
    @Inject
    private IEclipseContext services;

    /**
     * Asks for the file and starts writing; the progress is shown at the foot of the window, where it can be stopped.
     *
     * @param proposal a file for the report
     */
    public void ask(Shell shell, ReportDocument document, Path proposal) {
        Optional<Path> target = new TargetDialog(shell, texts, document.metadata().title(), proposal).choose();
        if (target.isPresent() && (!Files.exists(target.get()) || questions.confirm(shell, "export.replace", target.get()))) {
            new ExportDocument(document, target.get(), new ExportOutcome(shell, texts, questions, problems, hash -> "")).schedule();
        }
    }

    private final class ExportDocument extends ReportJob {
        private final ReportDocument document;
        private final Path target;
        private final ExportOutcome outcome;

        ExportDocument(ReportDocument document, Path target, ExportOutcome outcome) {
            super(texts, target, outcome);
            this.document = document;
            this.target = target;
            this.outcome = outcome;
        }

        @Override
        void make(IProgressMonitor monitor) throws PdfExportException, ExportCancelledException {
            ExportResult result = services.get(PdfExporter.class).export(document, target,
                    new PdfOptions(Theme.neutral(), picture -> Optional.empty()), new JobMonitor(monitor, STEPS));
            outcome.made(target, result, List.of(), "");
        }
    }
}
