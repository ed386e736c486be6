// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.planwerk.chart.Theme;
import nl.planwerk.export.pdf.internal.ItextPdfExporter;
import nl.planwerk.pdftest.Vera;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Chapter;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Metadata;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a theme says is what is on paper. */
class ThemedReportTest {
    private static final String PROSE = "lopende tekst over stoom ".repeat(12);

    /** How far the running header reaches, from the page's upper edge in points. */
    private static final float HEADER = 55;

    @TempDir
    Path folder;

    private Path export(ReportDocument report, String theme) throws Exception {
        Path file = folder.resolve("themed.pdf");
        new ItextPdfExporter().export(report, file, new PdfOptions(Theme.of(theme), name -> Optional.empty()), ExportMonitor.NONE);
        return file;
    }

    private static ReportDocument report() {
        Table table = Table.of("Cijfers", List.of(Table.Column.text("Naam"), Table.Column.number("Hoeveel", "kton")),
                List.of(new Table.Row(List.of(Table.Cell.of("ketel"), Table.Cell.of("4711")))));
        Block strong = new Block.Paragraph(List.of(new Inline.Styled(Inline.Style.STRONG, Inline.of("nadruk")),
                new Inline.Text(" hier")));
        return new ReportDocument(new Metadata("Voorplat", "", "", "", "", "", false, "", Optional.empty(), "nl-NL", List.of()),
                List.of(), List.of(new Chapter(Chapter.Kind.UNNUMBERED,
                        Section.of("a", "Kopje", List.of(Block.Paragraph.of(PROSE), strong, table)))));
    }

    /** Where each word begins below the running header of the pages behind the contents, and in which font. */
    private static Map<String, TextPosition> words(Path file) throws Exception {
        Map<String, TextPosition> words = new TreeMap<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    int at = 0;
                    for (String word : text.split("(?<=\\s)")) {
                        if (positions.get(at).getYDirAdj() > HEADER) {
                            words.putIfAbsent(word.strip(), positions.get(at));
                        }
                        at += word.length();
                    }
                }
            };
            stripper.setStartPage(3);
            stripper.getText(pdf);
        }
        return words;
    }

    @Test
    void typefacesAreThoseOfTheTheme() throws Exception {
        Path file = export(report(), """
                {"typefaces": {"headings": "DejaVu Sans", "numbers": "dejavu sans"}}""");
        Map<String, TextPosition> words = words(file);
        assertThat(words.get("Kopje").getFont().getName()).contains("DejaVu");
        assertThat(words.get("4711").getFont().getName()).contains("DejaVu");
        assertThat(words.get("ketel").getFont().getName()).contains("Plex");
        assertThat(words.get("lopende").getFont().getName()).contains("Plex");
        assertThat(words.get("nadruk").getFont().getName()).contains("SmBld");
        assertThat(Vera.broken(file, "2a")).isEmpty();
        assertThat(Vera.broken(file, "ua1")).isEmpty();
    }

    @Test
    void marginsAndDistancesAreThoseOfTheTheme() throws Exception {
        Map<String, TextPosition> narrow = words(export(report(), """
                {"margins": {"left": 120, "right": 140, "top": 150, "bottom": 100}, "spacing": {"cellSide": 9}}"""));
        assertThat(narrow.get("lopende").getXDirAdj()).isBetween(120f, 121f);
        assertThat(narrow.get("Kopje").getYDirAdj()).isGreaterThan(150);
        assertThat(narrow.get("ketel").getXDirAdj()).isBetween(129f, 130f);
        Map<String, TextPosition> plain = words(export(report(), "{}"));
        assertThat(plain.get("lopende").getXDirAdj()).isBetween(64f, 65f);
        assertThat(plain.get("ketel").getXDirAdj()).isBetween(69f, 70f);
    }

    @Test
    void nothingLeavesTheWidestMarginsThatAreAllowed() throws Exception {
        List<String> outside = new ArrayList<>();
        Path file = export(SampleReport.rich(), """
                {"margins": {"left": 150, "right": 125, "top": 160, "bottom": 155}}""");
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    if (at.getXDirAdj() < 149 || at.getXDirAdj() + at.getWidthDirAdj() > at.getPageWidth() - 124) {
                        outside.add(getCurrentPageNo() + " " + at + " " + at.getXDirAdj());
                    }
                }
            };
            stripper.setStartPage(2);
            stripper.getText(pdf);
        }
        assertThat(outside.stream().limit(10)).isEmpty();
    }
}
