// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import nl.planwerk.export.pdf.internal.ItextPdfExporter;
import nl.planwerk.report.doc.Table;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of a column stand with their decimals below each other, whatever number of them they have. */
class DecimalsTest {
    private static final Offset<Float> NEAR = Offset.offset(0.2f);
    @TempDir
    Path folder;

    /** Right edges of the last whole digit, by figure. */
    private Map<String, Float> edges(String... figures) throws Exception {
        Table table = Table.of("Cijfers", List.of(Table.Column.text("Wat"), Table.Column.number("Hoeveel", "kton")),
                Stream.of(figures).map(figure -> Table.Row.of("rij", figure)).toList());
        Path file = folder.resolve("r.pdf");
        new ItextPdfExporter().export(SampleReport.of(table), file, PdfOptions.plain(), ExportMonitor.NONE);
        Map<String, Float> edges = new TreeMap<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> at) throws IOException {
                    String[] words = text.strip().split(" ");
                    String found = words[words.length - 1];
                    if (List.of(figures).contains(found)) {
                        int whole = found.contains(",") ? found.indexOf(',') : found.length();
                        TextPosition last = at.get(text.lastIndexOf(found) + whole - 1);
                        edges.put(found, last.getXDirAdj() + last.getWidthDirAdj());
                    }
                }
            }.getText(pdf);
        }
        return edges;
    }

    @Test
    void decimalsStandBelowEachOther() throws Exception {
        Map<String, Float> edges = edges("1.250,5", "0,57", "12", "-3,25");
        assertThat(edges).hasSize(4);
        assertThat(edges.values()).allSatisfy(edge -> assertThat(edge).isCloseTo(edges.get("12"), NEAR));
    }

    @Test
    void aWordStandsAtTheEdge() throws Exception {
        Map<String, Float> edges = edges("0,57", "onbekend", "12");
        assertThat(edges.get("onbekend")).isGreaterThan(edges.get("12") + 5);
    }
}
