// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import nl.planwerk.chart.Theme;
import nl.planwerk.export.pdf.internal.ItextPdfExporter;
import nl.planwerk.pdftest.Vera;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Chapter;
import nl.planwerk.report.doc.ChartFigure;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Metadata;
import nl.planwerk.report.doc.PictureFigure;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Section;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no page shows may be of any script, and is read back as it was; what a page shows is named where it cannot be set. */
class AnyScriptTest {
    private static final String ARABIC = "\u0645\u0631\u062D\u0628\u0627";
    private static final String EMOJI = "\uD83D\uDD2C";
    private static final String TITLE = "Plan " + ARABIC;
    private static final String HEADING = "Haven " + ARABIC + " " + EMOJI;
    private static final String CHART_ALT = "Staven: " + ARABIC + " 250 kton, \u0928\u092E\u0938\u094D\u0924\u0947 120 kton " + EMOJI;
    private static final String PICTURE_ALT = "\u05E9\u05DC\u05D5\u05DD, een haven";

    @TempDir
    Path folder;
    private Path file;
    private ExportResult result;

    @BeforeEach
    void export() throws Exception {
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", folder.resolve("p.png").toFile());
        ChartFigure plain = SampleReport.chart();
        List<Block> blocks = List.of(
                new ChartFigure(plain.anchor(), plain.drawing(), plain.title(), CHART_ALT, plain.source(), plain.data()),
                new PictureFigure("picture-1", "p.png", PICTURE_ALT, "De haven"),
                new Block.Paragraph(List.of(new Inline.CrossReference("c", Inline.of("zie daar")))));
        Metadata about = SampleReport.about(TITLE, "nl-NL");
        file = folder.resolve("r.pdf");
        result = new ItextPdfExporter().export(new ReportDocument(about, List.of(),
                List.of(new Chapter(Chapter.Kind.BODY, Section.of("c", HEADING, blocks)))), file,
                new PdfOptions(Theme.neutral(), name -> Optional.of(folder.resolve(name)).filter(Files::isRegularFile)), ExportMonitor.NONE);
    }

    @Test
    void figuresHaveTheirAlternativesUnchanged() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            List<String> found = new ArrayList<>();
            alternatives(pdf.getDocumentCatalog().getStructureTreeRoot(), found);
            assertThat(found).containsExactly(CHART_ALT, PICTURE_ALT);
        }
    }

    private static void alternatives(PDStructureNode node, List<String> found) {
        if (node instanceof PDStructureElement element && element.getAlternateDescription() != null) {
            found.add(element.getAlternateDescription());
        }
        node.getKids().stream().filter(PDStructureNode.class::isInstance)
                .forEach(kid -> alternatives((PDStructureNode) kid, found));
    }

    @Test
    void bookmarksAndTitleAreUnchanged() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks).containsExactly("1 " + HEADING);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(TITLE);
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)).contains(TITLE);
        }
    }

    @Test
    void linksSayWhereTheyLead() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            List<String> contents = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    contents.add(annotation.getContents());
                }
            }
            assertThat(contents).isNotEmpty().allSatisfy(text -> assertThat(text).doesNotContain("\uFFFD"))
                    .anySatisfy(text -> assertThat(text).contains(HEADING));
        }
    }

    @Test
    void whatThePagesCannotShowIsNamedAndNotPrintedWrong() throws Exception {
        assertThat(result.messages()).hasSize(2);
        assertThat(result.messages().get(0)).contains("U+0645");
        assertThat(result.messages().get(1)).contains(HEADING, "U+0645", "U+1F52C").doesNotContain("U+05E9", "U+0928");
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Haven \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD")
                    .doesNotContain("\u0645", "\uFEE3");
        }
        assertThat(Vera.broken(file, "2a")).isEmpty();
        assertThat(Vera.broken(file, "ua1")).isEmpty();
    }
}
