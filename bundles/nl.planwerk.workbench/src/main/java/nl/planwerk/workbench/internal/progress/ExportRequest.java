// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import nl.planwerk.audience.Audience;
import nl.planwerk.audience.AudienceReport;
import nl.planwerk.chart.Theme;
import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.export.pdf.PlanAttachments;
import nl.planwerk.export.pdf.ReportTheme;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.report.ReportOptions;
import nl.planwerk.workspace.PictureFolder;

/**
 * What is to be made.
 *
 * @param plan   as it is when the author asks; later edits are not in the report
 * @param source the plan's file, if it has one
 * @param target the report's file
 */
record ExportRequest(Plan plan, Optional<Path> source, Path target, ExportChoices choices) {

    /** How the report is to look; reads a file. */
    ReportTheme look(ClusterRegistry clusters) {
        String cluster = plan.plugin().id();
        return ReportTheme.of(this::picture, clusters.theme(cluster).theme(), clusters.cluster(cluster).flatMap(Cluster::accent));
    }

    /** The picture of a relative path; a plan without a file has none. */
    Optional<Path> picture(String path) {
        return source.flatMap(file -> PictureFolder.of(file).file(path));
    }

    ReportOptions reportOptions(Theme theme) {
        return new ReportOptions(choices.language(), theme);
    }

    /** For that report of the plan, with its data if the profile has room for them. */
    PdfOptions pdfOptions(AudienceReport report, Theme theme) throws IOException {
        return PlanAttachments.complete(new PdfOptions(theme, this::picture), choices.profile(), report.redacted().plan(),
                source.orElse(target).getFileName().toString(), report.composition().document(),
                choices.audience() == Audience.INTERNAL);
    }
}
