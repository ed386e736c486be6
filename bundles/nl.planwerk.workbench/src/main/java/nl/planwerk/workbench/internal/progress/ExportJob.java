// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import nl.planwerk.chart.Theme;
import nl.planwerk.export.pdf.ExportCancelledException;
import nl.planwerk.export.pdf.ExportMonitor;
import nl.planwerk.export.pdf.ExportResult;
import nl.planwerk.export.pdf.PdfExportException;
import nl.planwerk.export.pdf.PdfExporter;
import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.report.Composition;
import nl.planwerk.report.MissingPictures;
import nl.planwerk.report.ReportComposer;
import nl.planwerk.report.ReportOptions;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.ContentHash;
import nl.planwerk.workspace.PictureFolder;

/** Makes the report of a plan as it was when the job was made; edits since then are not in it. */
final class ExportJob extends Job {
    private static final int STEPS = 1_000;
    /** Share of the time that composing takes before the pages are made. */
    private static final int COMPOSING = 50;

    private final Texts texts;
    private final Plan plan;
    private final Optional<Path> source;
    private final Path target;
    private final Theme theme;
    private final ReportComposer composer;
    private final PdfExporter exporter;
    private final ExportOutcome outcome;

    ExportJob(Texts texts, Plan plan, Optional<Path> source, Path target, Theme theme, ReportComposer composer,
            PdfExporter exporter, ExportOutcome outcome) {
        super(texts.get("export.job", target.getFileName()));
        this.texts = texts;
        this.plan = plan;
        this.source = source;
        this.target = target;
        this.theme = theme;
        this.composer = composer;
        this.exporter = exporter;
        this.outcome = outcome;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), STEPS);
        try {
            monitor.subTask(texts.get("export.composing"));
            Composition composition = composer.compose(plan, new ReportOptions(Optional.empty(), theme));
            monitor.worked(COMPOSING);
            Function<String, Optional<Path>> pictures = path -> source.flatMap(file -> PictureFolder.of(file).file(path));
            List<MissingPictures.Missing> missing =
                    MissingPictures.of(composition.document(), path -> pictures.apply(path).isPresent());
            if (!missing.isEmpty()) {
                outcome.missing(target, missing);
                return Status.OK_STATUS;
            }
            ExportResult result = exporter.export(composition.document(), target,
                    new PdfOptions(theme, pictures), new Monitor(monitor));
            outcome.made(target, result, composition.messages(), ContentHash.of(target));
        } catch (ExportCancelledException e) {
            return Status.CANCEL_STATUS;
        } catch (PdfExportException | IOException | RuntimeException | OutOfMemoryError e) {
            outcome.failed(target, e);
        } finally {
            monitor.done();
        }
        return Status.OK_STATUS;
    }

    /** Hands what the exporter says on to the job's monitor. */
    private static final class Monitor implements ExportMonitor {
        private final IProgressMonitor monitor;
        private double told;

        Monitor(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void progress(String what, double done) {
            monitor.subTask(what);
            double work = done * (STEPS - COMPOSING);
            monitor.internalWorked(work - told);
            told = work;
        }

        @Override
        public boolean cancelled() {
            return monitor.isCanceled();
        }
    }
}
