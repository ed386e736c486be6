// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import nl.planwerk.export.pdf.ExportMonitor;
import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.export.pdf.PdfProfile;
import nl.planwerk.export.pdf.internal.ItextPdfExporter;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Chapter;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Metadata;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Section;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewFileTest {
    @TempDir
    Path folder;

    private Path report() throws Exception {
        Metadata about = new Metadata("Verzonnen plan", "", "", "", "", "", false, "", Optional.empty(), "nl-NL", List.of());
        Block linked = new Block.Paragraph(List.of(new Inline.CrossReference("chapter.b", Inline.of("het tweede hoofdstuk")),
                new Inline.Text(" " + "en nog veel meer woorden op deze regels ".repeat(12))));
        ReportDocument report = new ReportDocument(about, List.of(), List.of(chapter("chapter.a", "Eerste", linked),
                chapter("chapter.b", "Tweede", Block.Paragraph.of("slot van het verhaal"))));
        Path file = folder.resolve("r.pdf");
        new ItextPdfExporter().export(report, file, PdfOptions.plain().in(PdfProfile.PLAIN), ExportMonitor.NONE);
        return file;
    }

    private static Chapter chapter(String anchor, String title, Block... blocks) {
        return new Chapter(Chapter.Kind.BODY, Section.of(anchor, title, List.of(blocks)));
    }

    @Test
    void anchorsLinksAndTextLeadToTheirPages() throws Exception {
        Path path = report();
        try (PreviewFile file = PreviewFile.open(path)) {
            assertThat(path).doesNotExist();
            assertThat(file.sizes()).hasSize(4).allMatch(size -> size.height() > size.width());
            Spot second = file.anchors().spot("chapter.b").orElseThrow();
            assertThat(second.page()).isEqualTo(3);
            assertThat(second.top()).isBetween(60.0, 120.0);
            Hit link = file.find("het tweede  HOOFDSTUK", 2).orElseThrow();
            assertThat(link.page()).isEqualTo(2);
            Rectangle area = link.areas().get(0);
            assertThat(file.link(2, area.x + area.width / 2.0, area.y + area.height / 2.0)).contains("chapter.b");
            assertThat(file.link(2, 300, 800)).isEmpty();
            assertThat(file.find("slot van", 0)).map(Hit::page).contains(3);
            assertThat(file.find("staat er niet", 0)).isEmpty();
            assertThat(file.find(" ", 0)).isEmpty();
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void aTextOverTwoLinesIsFoundOnBoth() throws Exception {
        try (PreviewFile file = PreviewFile.open(report())) {
            Hit hit = file.find("en nog veel meer woorden op deze regels ".repeat(4).strip(), 2).orElseThrow();
            assertThat(hit.areas()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void aPageBecomesPixels() throws Exception {
        try (PreviewFile file = PreviewFile.open(report())) {
            BufferedImage image = file.draw(0, 0.5);
            ImageData data = Pixels.of(image);
            assertThat(data.width).isEqualTo(image.getWidth()).isBetween(297, 298);
            for (int i = 0; i < data.height; i += 7) {
                RGB pixel = data.palette.getRGB(data.getPixel(i % data.width, i));
                assertThat(pixel.red << 16 | pixel.green << 8 | pixel.blue).isEqualTo(image.getRGB(i % data.width, i) & 0xFFFFFF);
            }
            assertThat(Pixels.at(200, data).getImageData(200)).isSameAs(data);
            assertThat(Pixels.at(200, data).getImageData(100).width).isEqualTo(data.width / 2);
            assertThat(Pixels.at(200, data).getImageData(150)).isNull();
        }
    }

    @Test
    void whatIsNoReportIsRefusedAndGone() throws Exception {
        Path file = Files.writeString(folder.resolve("x.pdf"), "geen rapport");
        assertThatThrownBy(() -> PreviewFile.open(file)).isInstanceOf(IOException.class);
        assertThat(file).doesNotExist();
    }
}
