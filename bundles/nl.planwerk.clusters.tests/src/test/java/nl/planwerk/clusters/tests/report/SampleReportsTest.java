// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import nl.planwerk.analysis.internal.PlanFigures;
import nl.planwerk.audience.Audience;
import nl.planwerk.audience.AudienceReport;
import nl.planwerk.chart.Theme;
import nl.planwerk.clusters.tests.Subject;
import nl.planwerk.export.pdf.ExportMonitor;
import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.export.pdf.PdfPlan;
import nl.planwerk.export.pdf.PdfProfile;
import nl.planwerk.export.pdf.PlanAttachments;
import nl.planwerk.export.pdf.internal.ItextPdfExporter;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.pdftest.Vera;
import nl.planwerk.report.ReportComposer;
import nl.planwerk.report.ReportOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports of the sample plans: they conform, they are complete, and the plan comes back from them. The standard profile in
 * the usual tests, the others in the long ones; every profile is tried on one plan by the exporter's own tests.
 */
class SampleReportsTest {
    private final PlanFigures figures = new PlanFigures();
    private final ReportComposer composer = ReportComposer.of(List.of(), figures);
    @TempDir
    Path folder;

    private AudienceReport report(Subject subject, Audience audience, String language) {
        return AudienceReport.of(subject.sample(), audience, figures,
                plan -> composer.compose(plan, ReportOptions.standard().in(language)));
    }

    private Path exported(AudienceReport report, PdfProfile profile) throws Exception {
        PdfOptions plain = new PdfOptions(Theme.neutral(), path -> Optional.empty());
        PdfOptions options = profile == PdfProfile.PDFA_3A
                ? plain.with(PlanAttachments.of(report.redacted().plan(), "voorbeeld.plan.json")) : plain.in(profile);
        Path file = folder.resolve("report.pdf");
        new ItextPdfExporter().export(report.composition().document(), file, options, ExportMonitor.NONE);
        return file;
    }

    private static void complete(AudienceReport report, Path file) throws Exception {
        String text = PdfContent.text(file);
        assertThat(ReportStrings.of(report.composition().document()).stream().map(PdfContent::squeezed).distinct()
                .filter(string -> !text.contains(string))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#allAndTheExample")
    void theStandardProfileConformsAndIsComplete(Subject subject) throws Exception {
        AudienceReport report = report(subject, Audience.PUBLIC, "nl");
        Path file = exported(report, PdfProfile.PDFA_2A);
        complete(report, file);
        assertThat(Vera.broken(file, "2a")).isEmpty();
        assertThat(Vera.broken(file, "ua1")).isEmpty();
    }

    @Tag("soak")
    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#allAndTheExample")
    void theProfileWithDataConformsAndGivesThemBack(Subject subject) throws Exception {
        AudienceReport report = report(subject, Audience.INTERNAL, "en");
        Path file = exported(report, PdfProfile.PDFA_3A);
        complete(report, file);
        assertThat(new PlanCodec().read(PdfPlan.read(file).json(), "report", stamp -> subject.vocabulary()))
                .isEqualTo(subject.sample());
        assertThat(Vera.broken(file, "3a")).isEmpty();
        assertThat(Vera.broken(file, "ua1")).isEmpty();
    }

    @Tag("soak")
    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#allAndTheExample")
    void thePlainProfileIsComplete(Subject subject) throws Exception {
        AudienceReport report = report(subject, Audience.GOVERNMENT, "nl");
        complete(report, exported(report, PdfProfile.PLAIN));
    }
}
