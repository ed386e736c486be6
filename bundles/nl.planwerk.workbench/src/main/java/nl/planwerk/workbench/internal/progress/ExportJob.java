// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;

import nl.planwerk.audience.AudienceReport;
import nl.planwerk.checks.Review;
import nl.planwerk.export.pdf.ExportCancelledException;
import nl.planwerk.export.pdf.ExportResult;
import nl.planwerk.export.pdf.PdfExportException;
import nl.planwerk.export.pdf.ReportTheme;
import nl.planwerk.model.codec.ContentHash;
import nl.planwerk.report.MissingPictures;
import nl.planwerk.report.doc.Selection;
import nl.planwerk.workbench.internal.app.Texts;

/** Makes the report of a plan as it was when the job was made; edits since then are not in it. */
final class ExportJob extends ReportJob {
    /** Share of the time that composing takes before the pages are made. */
    private static final int COMPOSING = 50;

    private final Texts texts;
    private final ExportRequest request;
    private final ExportServices services;
    private final ExportOutcome outcome;

    ExportJob(Texts texts, ExportRequest request, ExportServices services, ExportOutcome outcome) {
        super(texts, request.target(), outcome);
        this.texts = texts;
        this.request = request;
        this.services = services;
        this.outcome = outcome;
    }

    @Override
    void make(IProgressMonitor monitor) throws IOException, PdfExportException, ExportCancelledException {
        if (!request.choices().last() || !hasErrors()) {
            compose(monitor);
        }
    }

    /** Tells the author if there are any. */
    private boolean hasErrors() {
        List<String> errors = Review.of(request.plan(), services.checks().checks()).errors().stream()
                .map(problem -> problem.message(texts.locale(), request.plan().vocabulary())).toList();
        if (!errors.isEmpty()) {
            outcome.refused(request.target(), errors);
        }
        return !errors.isEmpty();
    }

    private void compose(IProgressMonitor monitor) throws IOException, PdfExportException, ExportCancelledException {
        monitor.subTask(texts.get("export.composing"));
        ReportTheme look = request.look(services.clusters());
        AudienceReport report = AudienceReport.of(request.plan(), request.choices().audience(), services.figures(),
                reduced -> services.composer().compose(reduced, request.reportOptions(look.theme())));
        report = report.with(Selection.of(report.composition().document(), request.choices().chapters(request.plan())));
        monitor.worked(COMPOSING);
        List<MissingPictures.Missing> missing = MissingPictures.of(report.composition().document(),
                path -> request.picture(path).isPresent());
        if (!missing.isEmpty()) {
            outcome.missing(request.target(), missing);
            return;
        }
        ExportResult result = services.exporter().export(report.composition().document(), request.target(),
                request.pdfOptions(report, look.theme()).withLogo(services.clusters().logo(request.plan().plugin().id())),
                new JobMonitor(monitor, STEPS - COMPOSING));
        outcome.made(request.target(), result, remarks(report, look), ContentHash.of(request.target()));
    }

    private List<String> remarks(AudienceReport report, ReportTheme look) {
        return Stream.of(services.clusters().theme(request.plan().plugin().id()).refusal().stream()
                        .map(refusal -> refusal.message(texts.locale())),
                look.refusal().stream().map(refusal -> refusal.message(texts.locale())),
                report.redacted().account().lines(request.plan().vocabulary(), texts.locale()).stream(),
                report.composition().messages().stream().map(ExportOutcome::unfolded)).flatMap(Function.identity()).toList();
    }
}
