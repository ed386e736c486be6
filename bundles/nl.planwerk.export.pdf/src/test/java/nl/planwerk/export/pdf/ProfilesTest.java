// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

import nl.planwerk.chart.Theme;
import nl.planwerk.export.pdf.internal.ItextPdfExporter;
import nl.planwerk.pdftest.Vera;
import nl.planwerk.report.doc.Metadata;
import nl.planwerk.report.doc.ReportDocument;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProfilesTest {
    private static final byte[] JSON = "{\"planwerk\": \"verzonnen\"}".getBytes(StandardCharsets.UTF_8);
    @TempDir
    Path folder;

    private Path export(ReportDocument report, PdfOptions options) throws Exception {
        Path file = folder.resolve("report.pdf");
        new ItextPdfExporter().export(report, file, options, ExportMonitor.NONE);
        return file;
    }

    private static PdfOptions attached() {
        return PdfOptions.plain().with(List.of(PdfAttachment.plan("voorbeeld", JSON),
                PdfAttachment.picture("haven.png", new byte[] {1, 2, 3}), PdfAttachment.picture("../weg.png", new byte[] {4})));
    }

    @Test
    void aReportWithItsDataConformsToo() throws Exception {
        Path file = export(SampleReport.rich(), attached());
        assertThat(Vera.broken(file, "3a")).isEmpty();
        assertThat(Vera.broken(file, "ua1")).isEmpty();
    }

    @Test
    void theCoverBearsTheLogo() throws Exception {
        Path file = export(SampleReport.of(), logo(400, 120, BufferedImage.TYPE_INT_ARGB));
        assertThat(pictures(file)).isEqualTo(1);
        assertThat(Vera.broken(file, "2a")).isEmpty();
        assertThat(Vera.broken(file, "ua1")).isEmpty();
        assertThat(pictures(export(SampleReport.of(), PdfOptions.plain().withLogo(Optional.of(new byte[] {1, 2}))))).isZero();
    }

    @Test
    void aLogoWithAGroundOfItsOwnStandsOnAWhitePlate() throws Exception {
        Path file = export(SampleReport.of(), logo(400, 120, BufferedImage.TYPE_INT_RGB));
        assertThat(besideTheLogo(file)).as("beside a logo that covers its ground").isEqualTo(0xffffff);
        assertThat(Vera.broken(file, "2a")).isEmpty();
        assertThat(Vera.broken(file, "ua1")).isEmpty();
        assertThat(besideTheLogo(export(SampleReport.of(), logo(400, 120, BufferedImage.TYPE_INT_ARGB))))
                .as("beside one that lets it shine through").isNotEqualTo(0xffffff);
    }

    @Test
    void aSmallLogoIsNotBlownUp() throws Exception {
        try (PDDocument document = Loader.loadPDF(export(SampleReport.of(), logo(40, 40, BufferedImage.TYPE_INT_RGB)).toFile())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
            List<Integer> black = IntStream.range(300, page.getWidth())
                    .filter(x -> (page.getRGB(x, page.getHeight() - 75) & 0xffffff) < 0x202020).boxed().toList();
            assertThat(black).hasSizeBetween(28, 31);
        }
    }

    private static PdfOptions logo(int width, int height, int type) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, type), "png", png);
        return PdfOptions.plain().withLogo(Optional.of(png.toByteArray()));
    }

    /** The colour just under a logo. */
    private static int besideTheLogo(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
            return page.getRGB(page.getWidth() - 120, page.getHeight() - 60) & 0xffffff;
        }
    }

    /** How many pictures are on the first page. */
    private static long pictures(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDResources resources = document.getPage(0).getResources();
            return StreamSupport.stream(resources.getXObjectNames().spliterator(), false).filter(resources::isImageXObject).count();
        }
    }

    @Test
    void attachedDataComeBack() throws Exception {
        PdfPlan plan = PdfPlan.read(export(SampleReport.of(), attached()));
        assertThat(plan.name()).isEqualTo("voorbeeld.plan.json");
        assertThat(plan.json()).isEqualTo(JSON);
        assertThat(plan.pictures()).containsOnlyKeys("haven.png");
        assertThat(plan.pictures().get("haven.png")).containsExactly(1, 2, 3);
    }

    @Test
    void attachmentsChangeNothingFromOneExportToTheNext() throws Exception {
        byte[] first = Files.readAllBytes(export(SampleReport.of(), attached()));
        Thread.sleep(1100);
        assertThat(Files.readAllBytes(export(SampleReport.of(), attached()))).isEqualTo(first);
    }

    @Test
    void onlyTheProfileForItAllowsAttachments() {
        assertThatThrownBy(() -> new PdfOptions(Theme.neutral(), path -> java.util.Optional.empty(), PdfProfile.PDFA_2A,
                List.of(PdfAttachment.plan("x", JSON)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlainFileClaimsNothingAndHasTheSameText() throws Exception {
        String archival = text(export(SampleReport.rich(), PdfOptions.plain()));
        Path plain = export(SampleReport.rich(), PdfOptions.plain().in(PdfProfile.PLAIN));
        assertThat(text(plain)).isEqualTo(archival);
        try (PDDocument pdf = Loader.loadPDF(plain.toFile())) {
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).isEmpty();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        assertThat(Vera.broken(plain, "2a")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(PdfProfile.class)
    void aPlanThatIsNotAdoptedBearsItsStatusOnEveryPage(PdfProfile profile) throws Exception {
        ReportDocument draft = SampleReport.rich();
        assertThat(pagesWith("concept", export(draft, PdfOptions.plain().in(profile)))).isEqualTo(1);
        Metadata about = draft.metadata();
        ReportDocument adopted = new ReportDocument(new Metadata(about.title(), about.subtitle(), about.cluster(),
                about.organisation(), about.version(), "", false, about.dateText(), about.date(), about.language(),
                about.keywords()), draft.frontMatter(), draft.chapters());
        assertThat(pagesWith("concept", export(adopted, PdfOptions.plain().in(profile)))).isZero();
    }

    /** Share of pages with slanted text that makes the word. */
    private static double pagesWith(String word, Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            int having = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                Slanted stripper = new Slanted();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(pdf);
                having += stripper.slanted.toString().equals(word) ? 1 : 0;
            }
            return (double) having / pdf.getNumberOfPages();
        }
    }

    private static final class Slanted extends PDFTextStripper {
        private final StringBuilder slanted = new StringBuilder();

        @Override
        protected void processTextPosition(TextPosition text) {
            if (Math.abs(text.getTextMatrix().getShearY()) > 0.1) {
                slanted.append(text.getUnicode());
            }
        }
    }

    private static String text(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void whatIsNoReportWithDataIsOneMessage() throws Exception {
        assertThatThrownBy(() -> PdfPlan.read(export(SampleReport.of(), PdfOptions.plain())))
                .isInstanceOfSatisfying(PdfPlanException.class,
                        e -> assertThat(e.message(Locale.forLanguageTag("nl"))).contains("report.pdf", "PDF/A-3a"));
        Path junk = Files.write(folder.resolve("junk.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', 9, 9, 9});
        assertThatThrownBy(() -> PdfPlan.read(junk)).isInstanceOf(PdfPlanException.class).hasMessageContaining("junk.pdf");
        assertThatThrownBy(() -> PdfPlan.read(folder.resolve("weg.pdf"))).isInstanceOf(PdfPlanException.class);
        byte[] good = Files.readAllBytes(export(SampleReport.of(), attached()));
        Path torn = Files.write(folder.resolve("torn.pdf"), java.util.Arrays.copyOf(good, good.length / 2));
        assertThatThrownBy(() -> PdfPlan.read(torn)).isInstanceOf(PdfPlanException.class);
    }

    @Test
    void aFileThatUnpacksToFarMoreIsRefused() throws Exception {
        byte[] bomb = new byte[80 << 20];
        Path file = export(SampleReport.of(), PdfOptions.plain().with(List.of(PdfAttachment.plan("bom", bomb))));
        assertThat(Files.size(file)).isLessThan(10L << 20);
        assertThatThrownBy(() -> PdfPlan.read(file)).isInstanceOf(PdfPlanException.class);
    }
}
