// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The Chemelot sample's report, made by the product and read back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportTest {
    @TempDir
    static Path folder;
    private Product product;
    private Product.Run export;
    private PDDocument pdf;
    private String text;

    @BeforeAll
    void export() throws Exception {
        product = new Product(folder);
        assertThat(product.run(folder, "new", "chemelot", "--sample", "-o", "c.plan.json").status()).isZero();
        export = product.run(folder, "export", "c.plan.json", "-o", "c.pdf");
        assertThat(export.err().lines()).allMatch(line -> line.startsWith("let op: Weggelaten, omdat gegevens ontbreken: "));
        assertThat(export.status()).isZero();
        pdf = Loader.loadPDF(folder.resolve("c.pdf").toFile());
        text = new PDFTextStripper().getText(pdf);
    }

    @AfterAll
    void close() throws Exception {
        pdf.close();
    }

    @Test
    void printsPathPagesAndTime() {
        assertThat(export.out()).contains("c.pdf").contains(pdf.getNumberOfPages() + " pagina");
        assertThat(pdf.getNumberOfPages()).isBetween(12, 120);
    }

    @Test
    void everyPageIsNumbered() {
        int pages = pdf.getNumberOfPages();
        assertThat(text).contains("pagina 2 van " + pages, "pagina " + pages + " van " + pages);
    }

    @Test
    void holdsTheMandatorySubjects() {
        List<String> titles = new ArrayList<>();
        pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> collect(item, titles));
        assertThat(titles).anyMatch(t -> t.contains("Maatregelen"));
        assertThat(titles).anyMatch(t -> t.toLowerCase(java.util.Locale.ROOT).contains("symbiose"));
        assertThat(titles).anyMatch(t -> t.toLowerCase(java.util.Locale.ROOT).contains("wind op zee"));
        assertThat(titles).anyMatch(t -> t.toLowerCase(java.util.Locale.ROOT).contains("warmte"));
        assertThat(titles).anyMatch(t -> t.contains("Proeftuinen"));
        assertThat(titles).anyMatch(t -> t.contains("Knelpunten"));
    }

    private static void collect(PDOutlineItem item, List<String> titles) {
        titles.add(item.getTitle());
        item.children().forEach(child -> collect(child, titles));
    }

    @Test
    void saysUnknownAndCreditsItsData() {
        assertThat(text).contains("onbekend").contains("CC BY 4.0");
        assertThat(text).doesNotContain("MIDDEN");
    }

    @Test
    void writesDutchNumbers() {
        assertThat(text).contains("3.870.419");
    }

    @Test
    void isTaggedWithHeadingsTablesAndAFigure() {
        List<String> roles = new ArrayList<>();
        roles(pdf.getDocumentCatalog().getStructureTreeRoot(), roles);
        assertThat(roles).contains("H1", "H2", "Table", "TH", "TD", "Figure", "TOC", "TOCI", "Link", "L", "LI");
        assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("nl");
    }

    private static void roles(PDStructureNode node, List<String> roles) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                roles.add(element.getStandardStructureType());
                roles(element, roles);
            }
        }
    }

    @Test
    void isTheSameTwice() throws Exception {
        product.run(folder, "export", "c.plan.json", "-o", "again.pdf");
        assertThat(Files.mismatch(folder.resolve("c.pdf"), folder.resolve("again.pdf"))).isEqualTo(-1);
    }

    @Test
    void isThereInEnglishAndAsTextToo() throws Exception {
        assertThat(product.run(folder, "export", "c.plan.json", "-o", "en.pdf", "--lang", "en").status()).isZero();
        try (PDDocument english = Loader.loadPDF(folder.resolve("en.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(english)).contains("page 2 of", "unknown", "3,870,419");
        }
        assertThat(product.run(folder, "export", "c.plan.json", "-o", "c.txt").status()).isZero();
        assertThat(folder.resolve("c.txt")).content().contains("onbekend", "3.870.419");
        Matcher hash = Pattern.compile("\\b[0-9a-f]{64}\\b").matcher(Files.readString(folder.resolve("c.txt")));
        assertThat(hash.find()).as("the hash of the plan").isTrue();
        assertThat(text.replaceAll("\\s", "")).contains(hash.group());
    }

    @Test
    void freezingKeepsTheHashOfTheReportInThePlan() throws Exception {
        String plan = Files.readString(folder.resolve("c.plan.json"));
        String signOffs = "\"sections\": {\"signOffs\": {\"items\": [{\"id\": \"a\", \"body\": \"Bestuur\", \"status\": \"taken\"}]},";
        Files.writeString(folder.resolve("f.plan.json"), plan.replaceFirst("\"sections\": *\\{", signOffs));
        Product.Run run = product.run(folder, "export", "f.plan.json", "-o", "f.pdf", "--freeze");
        assertThat(run.status()).isZero();
        String hash = HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve("f.pdf"))));
        assertThat(run.err()).contains(hash);
        assertThat(folder.resolve("f.plan.json")).content().contains("\"documentHash\": \"" + hash + "\"");
    }
}
