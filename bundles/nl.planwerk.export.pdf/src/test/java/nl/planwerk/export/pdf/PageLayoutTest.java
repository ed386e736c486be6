// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.planwerk.export.pdf.internal.ItextPdfExporter;
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

/** What is on paper: no text beyond the margins, pages turned as long as a table needs it, few pages nearly empty. */
class PageLayoutTest {
    private static final float MARGIN = 30;

    @TempDir
    Path folder;

    private Path export(List<Chapter> chapters) throws Exception {
        Metadata about = new Metadata("Verzonnen plan", "", "", "", "", "", true, "", Optional.empty(), "nl-NL", List.of());
        Path file = folder.resolve("r.pdf");
        new ItextPdfExporter().export(new ReportDocument(about, List.of(), chapters), file, PdfOptions.plain(), ExportMonitor.NONE);
        return file;
    }

    private static Chapter chapter(String title, Block... blocks) {
        return new Chapter(Chapter.Kind.BODY, Section.of("anchor." + title, title, List.of(blocks)));
    }

    private static Table wide(int columns, int rows, String cell) {
        List<Table.Column> heads = IntStream.range(0, columns).mapToObj(i -> Table.Column.text("Kolom met naam " + i)).toList();
        return Table.of("Breed", heads, IntStream.range(0, rows).mapToObj(r -> new Table.Row(
                IntStream.range(0, columns).mapToObj(c -> Table.Cell.of(cell + " " + r + "." + c)).toList())).toList());
    }

    private static List<String> outside(Path file) throws IOException {
        List<String> found = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    float right = at.getXDirAdj() + at.getWidthDirAdj();
                    if (at.getXDirAdj() < MARGIN || right > at.getPageWidth() - MARGIN || at.getYDirAdj() > at.getPageHeight() - 20) {
                        found.add(getCurrentPageNo() + " " + at);
                    }
                }
            }.getText(pdf);
        }
        return found;
    }

    @Test
    void longWideTablesStayOnTurnedPagesAndWithinThem() throws Exception {
        Path file = export(List.of(chapter("Voor", Block.Paragraph.of("tekst")),
                chapter("Breed", wide(14, 150, "langere tekst")), chapter("Na", Block.Paragraph.of("tekst ".repeat(60)))));
        assertThat(outside(file)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            List<Boolean> turned = new ArrayList<>();
            pdf.getPages().forEach(page -> turned.add(page.getMediaBox().getWidth() > page.getMediaBox().getHeight()));
            assertThat(turned.stream().filter(t -> t).count()).isGreaterThan(3);
            assertThat(turned.get(turned.size() - 1)).isFalse();
        }
    }

    @Test
    void noPageIsLeftEmptyWhereWideTablesFollowEachOther() throws Exception {
        Path file = export(List.of(chapter("Voor", Block.Paragraph.of("tekst"), wide(14, 3, "cel")),
                chapter("Breed", wide(14, 3, "cel")), chapter("Breder", wide(14, 3, "cel"), Block.Paragraph.of("slot")),
                chapter("Einde", wide(14, 3, "cel"))));
        List<String> pages = pages(file);
        assertThat(pages.subList(2, pages.size())).allSatisfy(page ->
                assertThat(page).containsAnyOf("tekst", "Kolom", "slot"));
    }

    @Test
    void longWordsStayWithinThePage() throws Exception {
        String word = "onafgebrokenwoord".repeat(18);
        Path file = export(List.of(chapter(word, Block.Paragraph.of(word), wide(5, 3, word),
                new Block.Facts(List.of(Block.Fact.of(word, word))),
                new Block.KeyFigures(List.of(new Block.KeyFigure(word, "123.456.789.012", word, List.of()))))));
        assertThat(outside(file)).isEmpty();
    }

    @Test
    void chaptersThatAreNotFilledInShareAPage() throws Exception {
        List<Chapter> chapters = IntStream.range(0, 6).mapToObj(i -> chapter("Leeg " + i, Block.Paragraph.of("Nog niet ingevuld."))).toList();
        try (PDDocument pdf = Loader.loadPDF(export(chapters).toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void subscriptsAreFoundAsDigits() throws Exception {
        Path file = export(List.of(chapter("CO₂ in de kop", Block.Paragraph.of("N₂O, CO₂-equivalent en 5 m³"), wide(3, 2, "kton CO₂"))));
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("CO2 in de kop", "N2O, CO2-equivalent", "kton CO2", "m³")
                    .doesNotContain("₂");
        }
    }

    private static List<String> pages(Path file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
        }
        return pages;
    }

    private static int page(List<String> pages, String text) {
        return IntStream.range(0, pages.size()).filter(i -> pages.get(i).contains(text)).max().orElseThrow();
    }

    @Test
    void theSourceOfATableStandsBelowItsLastRow() throws Exception {
        List<Chapter> chapters = new ArrayList<>();
        for (int rows = 24; rows < 44; rows++) {
            Table table = wide(2, rows, "cel " + rows + " rij");
            chapters.add(chapter("Hoofdstuk " + rows, new Table("", "", table.columns(), table.rows(), Optional.empty(),
                    Inline.of("Bron van " + rows + " rijen"))));
        }
        List<String> pages = pages(export(chapters));
        for (int rows = 24; rows < 44; rows++) {
            assertThat(page(pages, "Bron van " + rows + " rijen")).as("source of %d rows", rows)
                    .isEqualTo(page(pages, "cel " + rows + " rij " + (rows - 1) + ".0"));
        }
    }

    @Test
    void theSheetOfARecordIsNotCut() throws Exception {
        List<Section> sheets = IntStream.range(0, 14).mapToObj(i -> new Section("sheet." + i, "Blad " + i, false, List.of(
                new Block.Facts(List.of(Block.Fact.of("Eerste", "begin van " + i), Block.Fact.of("Tweede", "x".repeat(60)),
                        Block.Fact.of("Derde", "y".repeat(60)))),
                wide(3, 3, "blad" + i)), List.of())).toList();
        List<String> pages = pages(export(List.of(new Chapter(Chapter.Kind.BODY,
                new Section("all", "Bladen", true, List.of(Block.Paragraph.of("Vooraf")), sheets)))));
        for (int i = 0; i < sheets.size(); i++) {
            assertThat(page(pages, "blad" + i + " 2.0")).as("end of sheet %d", i).isEqualTo(page(pages, "begin van " + i + " "));
        }
        assertThat(pages.size()).as("pages").isLessThan(9);
    }

    /** A sheet with that many facts, one of which has two lines. */
    private static Section sheet(String name, int facts) {
        List<Block.Fact> all = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            all.add(i == 3 ? new Block.Fact("Meer", List.of(Block.Paragraph.of("eerste regel"), Block.Paragraph.of("tweede regel")))
                    : Block.Fact.of("Feit", name + " feit " + i + ". " + "z".repeat(i % 3 * 30)));
        }
        return new Section("sheet." + name, "Blad " + name, false, List.of(new Block.Facts(all)), List.of());
    }

    @Test
    void noRowOfASheetStandsAloneOnAPage() throws Exception {
        List<Chapter> chapters = new ArrayList<>();
        for (int before = 1; before < 34; before++) {
            List<Block> lines = IntStream.range(0, before).mapToObj(i -> (Block) Block.Paragraph.of("regel " + i)).toList();
            chapters.add(new Chapter(Chapter.Kind.BODY, new Section("c." + before, "Hoofdstuk " + before, true, lines,
                    List.of(sheet("a" + before, 16), sheet("b" + before, 30)))));
        }
        List<String> pages = pages(export(chapters));
        List<List<String>> facts = pages.stream().map(page -> page.lines().filter(line -> line.contains(" feit ")).toList()).toList();
        assertThat(facts.stream().filter(lines -> lines.size() == 1)).isEmpty();
        assertThat(facts.stream().mapToInt(List::size).sum()).as("facts").isEqualTo(33 * (15 + 29));
        for (int before = 1; before < 34; before++) {
            assertThat(page(pages, "a" + before + " feit 15.")).as("sheet after %d lines", before).isEqualTo(page(pages, "a" + before + " feit 0."));
        }
    }

    private static boolean isTurned(Path file, int page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return pdf.getPage(page).getMediaBox().getWidth() > pdf.getPage(page).getMediaBox().getHeight();
        }
    }

    @Test
    void whatLeadsToAWideTableStandsOnItsTurnedPage() throws Exception {
        for (int lines = 20; lines < 32; lines++) {
            List<Block> before = new ArrayList<>(IntStream.range(0, lines).mapToObj(i -> (Block) Block.Paragraph.of("regel " + i)).toList());
            before.add(Block.Paragraph.of("Afbakening van de cijfers hierboven. " + "Geen kosten. ".repeat(8)));
            Section list = new Section("s.1", "Locaties", true, List.of(Block.Paragraph.of("Tien locaties vormen het cluster."),
                    wide(14, 3, "cel")), List.of());
            Path file = export(List.of(new Chapter(Chapter.Kind.BODY, new Section("c.1", "Emissies", true, before,
                    List.of(new Section("s", "Overzicht", true, List.of(), List.of(list)))))));
            List<String> pages = pages(file);
            int table = page(pages, "cel 2.0");
            assertThat(isTurned(file, table)).isTrue();
            assertThat(pages.get(table)).as("%d lines", lines).contains("Overzicht", "Tien locaties vormen");
            assertThat(page(pages, "regel " + (lines - 1))).as("the page before, with %d lines", lines).isEqualTo(table - 1);
        }
    }

    @Test
    void aShortTextBetweenWideTablesTurnsNoPage() throws Exception {
        Section first = new Section("s.1", "Een", true, List.of(wide(14, 3, "eerste"), Block.Paragraph.of("Daartussen.")), List.of());
        Section second = new Section("s.2", "Twee", true, List.of(wide(14, 3, "tweede")), List.of());
        Path file = export(List.of(new Chapter(Chapter.Kind.BODY, new Section("c", "Emissies", true, List.of(), List.of(first, second)))));
        assertThat(page(pages(file), "tweede 2.0")).isEqualTo(page(pages(file), "eerste 2.0"));
    }

    @Test
    void aShortListGoesWithItsHeadingToTheNextPage() throws Exception {
        for (int lines = 14; lines < 32; lines++) {
            List<Block> before = IntStream.range(0, lines).mapToObj(i -> (Block) Block.Paragraph.of("regel " + i)).toList();
            List<Block.ListItem> items = IntStream.range(0, 5).mapToObj(i -> new Block.ListItem(List.of(
                    Block.Paragraph.of("vraag " + i + " aan het Rijk. " + "Besluit in samenhang. ".repeat(5))))).toList();
            List<String> pages = pages(export(List.of(new Chapter(Chapter.Kind.BODY, new Section("c", "Samenvatting", true, before,
                    List.of(new Section("s", "Vragen", true, List.of(new Block.ListBlock(true, 1, items)), List.of())))))));
            assertThat(page(pages, "vraag 4")).as("%d lines", lines).isEqualTo(page(pages, "vraag 0"));
        }
    }

    @Test
    void noWordOfATitleStandsAlone() throws Exception {
        Metadata about = new Metadata("Implementatieplan van Cluster 6", "", "", "", "", "", true, "", Optional.empty(), "nl-NL", List.of());
        Path file = folder.resolve("r.pdf");
        Chapter chapter = chapter("Clustering, co-siting en industriële symbiose", Block.Paragraph.of("tekst"));
        new ItextPdfExporter().export(new ReportDocument(about, List.of(), List.of(chapter)), file, PdfOptions.plain(), ExportMonitor.NONE);
        List<String> pages = pages(file);
        assertThat(pages.get(0).lines().map(String::strip)).contains("Implementatieplan", "van Cluster 6");
        assertThat(pages.get(page(pages, "tekst")).lines().map(String::strip)).anyMatch(line -> line.endsWith("industriële symbiose"));
    }

    @Test
    void noLineOfTheContentsStandsAloneOnAPage() throws Exception {
        for (int tables = 20; tables < 46; tables++) {
            List<Block> all = new ArrayList<>();
            for (int i = 0; i < tables; i++) {
                Table table = wide(2, 1, "cel");
                all.add(new Table("t." + i, "Lijst " + i, table.columns(), table.rows(), Optional.empty(), List.of()));
            }
            List<String> pages = pages(export(List.of(chapter("Een", all.toArray(Block[]::new)))));
            int body = IntStream.range(0, pages.size()).filter(i -> pages.get(i).contains("Kolom met naam")).findFirst().orElseThrow();
            List<Long> lines = pages.subList(1, body).stream()
                    .map(page -> page.lines().filter(line -> line.contains("Lijst ")).count()).toList();
            assertThat(lines.stream().mapToLong(Long::longValue).sum()).isEqualTo(tables);
            assertThat(lines).as("%d tables", tables).allMatch(count -> count >= 3);
        }
    }
}
