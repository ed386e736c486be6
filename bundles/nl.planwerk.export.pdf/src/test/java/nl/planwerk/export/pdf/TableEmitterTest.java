// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.planwerk.export.pdf.internal.ItextPdfExporter;
import nl.planwerk.pdftest.Vera;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Chapter;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as they stand in the file: their structure, and their rows on the pages. */
class TableEmitterTest {
    private static final int ROWS = 130;
    @TempDir
    Path folder;

    private PDDocument exported(Block... blocks) throws Exception {
        Path file = folder.resolve("t.pdf");
        new ItextPdfExporter().export(SampleReport.of(blocks), file, PdfOptions.plain(), ExportMonitor.NONE);
        assertThat(Vera.broken(file, "ua1")).isEmpty();
        assertThat(Vera.broken(file, "2a")).isEmpty();
        return Loader.loadPDF(file.toFile());
    }

    private static List<PDStructureElement> elements(PDStructureNode node, String role) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(role)) {
                    found.add(element);
                }
                found.addAll(elements(element, role));
            }
        }
        return found;
    }

    private static List<String> roles(PDStructureNode node) {
        List<String> roles = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                roles.add(element.getStructureType());
            }
        }
        return roles;
    }

    private static List<String> pages(PDDocument pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            // a letter of the watermark that lies over the same letter of the text is no reason to leave that one out
            stripper.setSuppressDuplicateOverlappingText(false);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(pdf));
        }
        return pages;
    }

    @Test
    void aTableOverPagesIsOneTableInTheStructure() throws Exception {
        try (PDDocument pdf = exported(SampleReport.longTable(ROWS))) {
            List<PDStructureElement> tables = elements(pdf.getDocumentCatalog().getStructureTreeRoot(), "Table");
            assertThat(tables).hasSize(1);
            PDStructureElement table = tables.get(0);
            assertThat(roles(table)).containsExactly("Caption", "THead", "TBody");
            assertThat(roles(elements(table, "THead").get(0))).containsExactly("TR");
            PDStructureElement body = elements(table, "TBody").get(0);
            assertThat(roles(body)).hasSize(ROWS + 1).containsOnly("TR");
            for (Object row : body.getKids()) {
                assertThat(roles((PDStructureElement) row)).containsExactly("TD", "TH", "TD", "TD");
            }
            assertThat(scopes(elements(table, "THead").get(0))).containsExactly("Column", "Column", "Column", "Column");
            assertThat(scopes(body)).hasSize(ROWS + 1).containsOnly("Row");
        }
    }

    private static List<String> scopes(PDStructureNode node) {
        return elements(node, "TH").stream()
                .map(cell -> ((PDTableAttributeObject) cell.getAttributes().getObject(0)).getScope()).toList();
    }

    @Test
    void everyPageHasTheHeaderWholeRowsAndNoRowAlone() throws Exception {
        try (PDDocument pdf = exported(SampleReport.longTable(ROWS))) {
            List<String> pages = pages(pdf).stream().filter(page -> page.contains("M-")).toList();
            assertThat(pages).hasSizeGreaterThan(2);
            Pattern row = Pattern.compile("M-(\\d+) Warmteterugwinning in fabriek nummer \\1 \\d+,5");
            int rows = 0;
            for (String page : pages) {
                assertThat(page).contains("Nr Maatregel", "Startjaar");
                int found = (int) row.matcher(page).results().count();
                assertThat(found + (page.contains("Totaal") ? 1 : 0)).isGreaterThan(1);
                rows += found;
            }
            assertThat(rows).isEqualTo(ROWS);
            assertThat(pages.get(pages.size() - 1)).containsPattern("M-" + ROWS + "[^\\r]*\\s+Totaal");
        }
    }

    @Test
    void linksStylesAndLanguagesOfCellsAreTagged() throws Exception {
        Table table = Table.of("Bijzonder", List.of(Table.Column.text("Naam").naming(), Table.Column.text("Tekst")), List.of(
                new Table.Row(List.of(Table.Cell.of("eerste"), new Table.Cell(List.of(new Inline.Text("zie "),
                        new Inline.CrossReference("only", Inline.of("het hoofdstuk, dat verderop staat ".repeat(8))),
                        new Inline.Text(" en "), new Inline.WebLink("https://example.org", Inline.of("het web")))))),
                new Table.Row(List.of(Table.Cell.of("tweede"), new Table.Cell(List.of(
                        new Inline.Styled(Inline.Style.STRUCK, Inline.of("weg")), new Inline.Text(" "),
                        new Inline.Language("en", Inline.of("carbon capture")), new Inline.LineBreak(),
                        Inline.strong("CO\u2082")))))));
        try (PDDocument pdf = exported(table, new Block.Facts(List.of(new Block.Fact("Feit", List.of(
                Block.Paragraph.of("een"), Block.Paragraph.of("twee"))))))) {
            List<PDStructureElement> tables = elements(pdf.getDocumentCatalog().getStructureTreeRoot(), "Table");
            assertThat(tables).hasSize(2);
            List<PDStructureElement> links = elements(tables.get(0), "Link");
            assertThat(links).hasSize(2);
            assertThat(references(links.get(0))).as("one annotation for each line").isGreaterThan(1);
            assertThat(references(links.get(1))).isEqualTo(1);
            assertThat(elements(tables.get(0), "Span")).hasSize(2).extracting(PDStructureElement::getLanguage).contains("en");
            assertThat(roles(elements(tables.get(1), "TD").get(0))).containsExactly("P", "P");
            assertThat(String.join("", pages(pdf)).replaceAll("\\s+", " ")).contains("weg carbon capture CO2", "een twee");
        }
    }

    /** In the heading and in the contents; a screen reader reads both. */
    @Test
    void theLanguageOfAHeadingIsTagged() throws Exception {
        List<Inline> heading = List.of(new Inline.Language("en", Inline.of("carbon capture")));
        Section section = new Section("only", heading, true, List.of(Block.Paragraph.of("tekst")), List.of());
        Path file = folder.resolve("heading.pdf");
        new ItextPdfExporter().export(new ReportDocument(SampleReport.about("Kop", "nl"), List.of(), List.of(
                new Chapter(Chapter.Kind.BODY, section))), file, PdfOptions.plain(), ExportMonitor.NONE);
        assertThat(Vera.broken(file, "ua1")).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDStructureElement title = elements(pdf.getDocumentCatalog().getStructureTreeRoot(), "H1").stream()
                    .filter(heads -> !elements(heads, "Span").isEmpty()).findFirst().orElseThrow();
            assertThat(elements(title, "Span")).extracting(PDStructureElement::getLanguage).contains("en");
            assertThat(elements(pdf.getDocumentCatalog().getStructureTreeRoot(), "Link"))
                    .extracting(PDStructureElement::getLanguage).contains("en");
        }
    }

    private static long references(PDStructureElement link) {
        return link.getKids().stream().filter(PDObjectReference.class::isInstance).count();
    }

    @Test
    void aRowHigherThanAPageIsCutAndWhole() throws Exception {
        String words = "woord ".repeat(2500).strip();
        Table table = Table.of("Hoog", List.of(Table.Column.text("A"), Table.Column.text("B")),
                List.of(Table.Row.of("begin", words), Table.Row.of("einde", "slot")))
                .withTotals(new Table.Row(List.of(Table.Cell.of("Totaal"), Table.Cell.of("2"))));
        try (PDDocument pdf = exported(table, new Block.Facts(List.of(Block.Fact.of("Feit", words))))) {
            String all = String.join(" ", pages(pdf));
            assertThat(Pattern.compile("woord").matcher(all).results().count()).isEqualTo(5000);
            assertThat(all).contains("einde slot", "Totaal 2");
        }
    }

    @Test
    void aTableWithoutRowsKeepsItsHeader() throws Exception {
        Table empty = new Table("", "", List.of(Table.Column.text("Alleen")), List.of(), Optional.empty(), List.of());
        try (PDDocument pdf = exported(empty)) {
            assertThat(String.join(" ", pages(pdf))).contains("Alleen");
        }
    }
}
