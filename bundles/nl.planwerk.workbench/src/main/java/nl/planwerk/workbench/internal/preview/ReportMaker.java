// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import nl.planwerk.audience.Audience;
import nl.planwerk.audience.AudienceReport;
import nl.planwerk.chart.Theme;
import nl.planwerk.cluster.Cluster;
import nl.planwerk.export.pdf.ExportCancelledException;
import nl.planwerk.export.pdf.ExportMonitor;
import nl.planwerk.export.pdf.PdfExportException;
import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.export.pdf.PdfProfile;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.report.ReportOptions;
import nl.planwerk.workbench.internal.progress.ExportServices;
import nl.planwerk.workspace.PictureFolder;

/** Makes the report of a plan for its own authors, as a file that is looked at and thrown away. */
record ReportMaker(ExportServices services) {

    /**
     * The report with the pages that it will have. It is checked against no standard, which takes less time.
     *
     * @param source the plan's own file, for its pictures
     * @param stop   asked before each block
     */
    Path make(Plan plan, Optional<Path> source, BooleanSupplier stop)
            throws IOException, PdfExportException, ExportCancelledException {
        Theme theme = Theme.inColour(services.clusters().cluster(plan.plugin().id()).flatMap(Cluster::accent)).theme();
        AudienceReport report = AudienceReport.of(plan, Audience.INTERNAL, services.figures(),
                reduced -> services.composer().compose(reduced, new ReportOptions(ReportOptions.standard().language(), theme)));
        PdfOptions options = new PdfOptions(theme, path -> source.flatMap(file -> PictureFolder.of(file).file(path)))
                .in(PdfProfile.PLAIN).withLogo(services.clusters().logo(plan.plugin().id()));
        Path target = Files.createTempFile("planwerk-preview", ".pdf");
        boolean made = false;
        try {
            services.exporter().export(report.composition().document(), target, options, new Stopping(stop));
            made = true;
            return target;
        } finally {
            if (!made) {
                Files.deleteIfExists(target);
            }
        }
    }

    private record Stopping(BooleanSupplier stop) implements ExportMonitor {
        @Override
        public void progress(String what, double done) {
            // the pages appear when they are there
        }

        @Override
        public boolean cancelled() {
            return stop.getAsBoolean();
        }
    }
}
