// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import nl.planwerk.audience.Audience;
import nl.planwerk.audience.AudienceReport;
import nl.planwerk.chart.Theme;
import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.export.pdf.ExportCancelledException;
import nl.planwerk.export.pdf.ExportMonitor;
import nl.planwerk.export.pdf.PdfExportException;
import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.export.pdf.PdfProfile;
import nl.planwerk.export.pdf.ReportTheme;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.report.ReportOptions;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Selection;
import nl.planwerk.workbench.internal.progress.ExportServices;
import nl.planwerk.workspace.PictureFolder;

/** Makes the report of a plan for its own authors, as a file that is looked at and thrown away. */
public record ReportMaker(ExportServices services) {

    /** How the pages of a cluster look: its theme, its colour and its logo, if it has them. */
    public record Look(Optional<Theme> theme, Optional<String> accent, Optional<byte[]> logo) {
    }

    /**
     * The report with the pages that it will have. It is checked against no standard, which takes less time.
     *
     * @param source the plan's own file, for its pictures
     * @param stop   asked before each block
     */
    Path make(Plan plan, Optional<Path> source, BooleanSupplier stop)
            throws IOException, PdfExportException, ExportCancelledException {
        String cluster = plan.plugin().id();
        ClusterRegistry clusters = services.clusters();
        Look look = new Look(clusters.theme(cluster).theme(), clusters.cluster(cluster).flatMap(Cluster::accent), clusters.logo(cluster));
        return make(plan, List.of(), look, path -> source.flatMap(file -> PictureFolder.of(file).file(path)), stop);
    }

    /** The same of one chapter of a plan that is in no file and whose cluster need not be installed. */
    public Path chapter(Plan plan, String chapter, Look look, BooleanSupplier stop)
            throws IOException, PdfExportException, ExportCancelledException {
        return make(plan, List.of(chapter), look, path -> Optional.empty(), stop);
    }

    private Path make(Plan plan, List<String> chapters, Look look, Function<String, Optional<Path>> pictures,
            BooleanSupplier stop)
            throws IOException, PdfExportException, ExportCancelledException {
        Theme theme = ReportTheme.of(pictures, look.theme(), look.accent()).theme();
        AudienceReport report = AudienceReport.of(plan, Audience.INTERNAL, services.figures(),
                reduced -> services.composer().compose(reduced, new ReportOptions(ReportOptions.standard().language(), theme)));
        ReportDocument document = Selection.of(report.composition().document(), chapters).document();
        PdfOptions options = new PdfOptions(theme, pictures).in(PdfProfile.PLAIN).withLogo(look.logo());
        Path target = Files.createTempFile("planwerk-preview", ".pdf");
        boolean made = false;
        try {
            services.exporter().export(document, target, options, new Stopping(stop));
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
