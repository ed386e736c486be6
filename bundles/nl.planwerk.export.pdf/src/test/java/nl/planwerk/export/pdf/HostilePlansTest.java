// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import nl.planwerk.chart.Theme;
import nl.planwerk.export.pdf.internal.ItextPdfExporter;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.pdftest.Vera;
import nl.planwerk.report.ReportComposer;
import nl.planwerk.report.ReportOptions;
import nl.planwerk.report.doc.ReportDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a plan holds, its report conforms or there is one clear message. */
class HostilePlansTest {
    private static final int SMALL_RUN = 30;
    private static final int LONG_RUN = 300;
    @TempDir
    static Path folder;

    @BeforeAll
    static void pictures() throws Exception {
        Files.write(folder.resolve("kapot.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        ImageIO.write(new BufferedImage(20_000, 40, BufferedImage.TYPE_BYTE_GRAY), "png", folder.resolve("groot.png").toFile());
    }

    private static void holds(long seed, PdfProfile profile, String language) throws Exception {
        Plan plan = new HostilePlans(seed).plan();
        ReportDocument report = ReportComposer.of(List.of()).compose(plan, ReportOptions.standard().in(language)).document();
        check(report, profile, "seed " + seed + " " + profile + " " + language);
    }

    /** Returns whether there is a file. */
    private static boolean check(ReportDocument report, PdfProfile profile, String what) throws Exception {
        Path file = folder.resolve("h.pdf");
        PdfOptions options = new PdfOptions(Theme.neutral(),
                path -> Optional.of(folder.resolve(path)).filter(Files::isRegularFile), profile, List.of());
        try {
            new ItextPdfExporter().export(report, file, options, ExportMonitor.NONE);
        } catch (PdfExportException e) {
            assertThat(e.getMessage()).as(what).isNotBlank().doesNotContain("\n", "pdf.unmade");
            return false;
        }
        if (profile != PdfProfile.PLAIN) {
            assertThat(Vera.broken(file, profile == PdfProfile.PDFA_2A ? "2a" : "3a")).as(what).isEmpty();
            assertThat(Vera.broken(file, "ua1")).as(what).isEmpty();
        }
        return true;
    }

    @Test
    void thirtyPlansConform() throws Exception {
        PdfProfile[] profiles = PdfProfile.values();
        for (int seed = 0; seed < SMALL_RUN; seed++) {
            holds(seed, profiles[seed % profiles.length], seed % 2 == 0 ? "nl" : "en");
        }
    }

    @Test
    @Tag("soak")
    void manyPlansConformInEveryProfileAndLanguage() throws Exception {
        for (int seed = 0; seed < LONG_RUN; seed++) {
            for (PdfProfile profile : PdfProfile.values()) {
                holds(seed, profile, "nl");
                holds(seed, profile, "en");
            }
        }
    }

    @Test
    void aLongTableIsWhole() throws Exception {
        assertThat(check(SampleReport.of(SampleReport.longTable(2_000)), PdfProfile.PDFA_2A, "2000 rows")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000, 12})
    void aVeryLargePictureConformsOrIsNamed(int height) throws Exception {
        Path picture = folder.resolve("vlak.png");
        ImageIO.write(new BufferedImage(20_000, height, BufferedImage.TYPE_BYTE_BINARY), "png", picture.toFile());
        assertThat(check(SampleReport.of(SampleReport.picture("vlak.png")), PdfProfile.PDFA_2A, "height " + height)).isTrue();
    }
}
