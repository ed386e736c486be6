// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import nl.planwerk.chart.Theme;
import nl.planwerk.export.pdf.internal.ItextPdfExporter;
import nl.planwerk.pdftest.Vera;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Chapter;
import nl.planwerk.report.doc.Outline;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfExporterTest {
    private final PdfExporter exporter = new ItextPdfExporter();
    @TempDir
    Path folder;

    private ExportResult export(ReportDocument report, Path file) throws Exception {
        return exporter.export(report, file, options(), ExportMonitor.NONE);
    }

    private PdfOptions options() {
        return new PdfOptions(Theme.neutral(), name -> Optional.of(folder.resolve(name)).filter(Files::isRegularFile));
    }

    private Path exported(ReportDocument report) throws Exception {
        Path file = folder.resolve("report.pdf");
        export(report, file);
        return file;
    }

    private static String text(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    @Test
    void conformsToBothStandards() throws Exception {
        Path file = exported(SampleReport.rich());
        assertThat(Vera.broken(file, "2a")).isEmpty();
        assertThat(Vera.broken(file, "ua1")).isEmpty();
    }

    @Test
    void theSameReportMakesTheSameBytes() throws Exception {
        export(SampleReport.rich(), folder.resolve("a.pdf"));
        Thread.sleep(1100);
        for (int i = 0; i < 8; i++) {
            export(SampleReport.rich(), folder.resolve("b.pdf"));
            assertThat(Files.mismatch(folder.resolve("a.pdf"), folder.resolve("b.pdf"))).isEqualTo(-1);
        }
    }

    @Test
    void holdsTheTextOfTheReport() throws Exception {
        String text = text(exported(SampleReport.rich()));
        assertThat(text).contains("Uitvoeringsplan Voorbeeldcluster", "Een verzonnen plan met alle soorten inhoud",
                "Bureau Voorbeeld", "24 november 2026", "Voorwoord", "1 Clusterprofiel", "2.1 Overzicht", "A Bronnen",
                "3.870", "kton CO2-eq", "het verzonnen bestuur", "Alle cijfers zijn verzonnen.", "return <tag>;",
                "M-1", "M-60", "9.999,5", "direct air capture", "naar nergens", "€ 1.250,5 en ½", "Nog een bron.",
                "Fabriek Noord", "pagina 2 van", "Met een tweede alinea.", "een noot in code", "Zonder verwijzing.");
    }

    @Test
    void bookmarksAreTheHeadings() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(exported(SampleReport.rich()).toFile())) {
            List<String> titles = new ArrayList<>();
            pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> collect(item, titles));
            assertThat(titles).isEqualTo(Outline.of(SampleReport.rich()).stream().map(Outline.Entry::text).toList());
        }
    }

    private static void collect(PDOutlineItem item, List<String> titles) {
        titles.add(item.getTitle());
        item.children().forEach(child -> collect(child, titles));
    }

    @Test
    void tagsHeadingsTablesListsAndFigures() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(exported(SampleReport.rich()).toFile())) {
            List<String> roles = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), roles);
            assertThat(roles).contains("H1", "H2", "TOC", "TOCI", "L", "LI", "LBody", "Table", "TH", "TD", "Caption", "Figure",
                    "Link", "BlockQuote");
            assertThat(roles.indexOf("TOC")).isLessThan(roles.indexOf("Table"));
        }
    }

    private static void collect(PDStructureNode node, List<String> roles) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                roles.add(element.getStandardStructureType());
                collect(element, roles);
            }
        }
    }

    @Test
    void notesAndTheirMarksPointToEachOther() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(exported(SampleReport.rich()).toFile())) {
            List<String> targets = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionGoTo go
                            && go.getDestination() instanceof PDNamedDestination named) {
                        targets.add(named.getNamedDestination());
                        assertThat(pdf.getDocumentCatalog().findNamedDestinationPage(named))
                                .as(named.getNamedDestination()).isNotNull();
                    }
                }
            }
            assertThat(targets).containsSubsequence("note-1", "note-2", "note-1", "mark-1", "mark-3", "mark-2");
        }
    }

    @Test
    void aLineThroughTextIsTagged() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(exported(SampleReport.rich()).toFile())) {
            List<String> decorations = new ArrayList<>();
            decorations(pdf.getDocumentCatalog().getStructureTreeRoot(), decorations);
            assertThat(decorations).contains("Span LineThrough");
        }
    }

    private static void decorations(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                for (int i = 0; i < element.getAttributes().size(); i++) {
                    if (element.getAttributes().getObject(i) instanceof PDLayoutAttributeObject layout
                            && layout.getTextDecorationType() != null) {
                        found.add(element.getStructureType() + " " + layout.getTextDecorationType());
                    }
                }
                decorations(element, found);
            }
        }
    }

    static List<ReportDocument> hostile() {
        Table empty = Table.of("Leeg", List.of(Table.Column.text("A"), Table.Column.text("B")), List.of());
        return List.of(
                SampleReport.of(),
                SampleReport.of(Block.Paragraph.of("w".repeat(300)), Block.Paragraph.of("")),
                SampleReport.of(empty, SampleReport.longTable(400)),
                SampleReport.of(SampleReport.wideTable(), SampleReport.wideTable()),
                SampleReport.of(Block.Paragraph.of("emoji \uD83D\uDE00 \u05D0\u05D1 \u0627\u0644 \u4E2D \u0000\u0007\u00AD tab\there \uD800 los")),
                SampleReport.of(nested(30)),
                SampleReport.of(SampleReport.picture("weg.png"), new Block.KeyFigures(List.of()), new Block.Facts(List.of())));
    }

    private static Block nested(int depth) {
        Block inner = Block.Paragraph.of("diep");
        for (int i = 0; i < depth; i++) {
            inner = new Block.ListBlock(i % 2 == 0, 1, List.of(new Block.ListItem(List.of(inner))));
        }
        return inner;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileContentStillConforms(ReportDocument report) throws Exception {
        Path file = exported(report);
        assertThat(Vera.broken(file, "2a")).isEmpty();
        assertThat(Vera.broken(file, "ua1")).isEmpty();
    }

    @Test
    void namesTheCharactersThatNoFontHas() throws Exception {
        ExportResult result = export(SampleReport.of(Block.Paragraph.of("\u0627 en \uD83D\uDE00")), folder.resolve("x.pdf"));
        assertThat(result.messages()).singleElement().asString().contains("U+0627");
    }

    @Test
    void namesTheSheetOfARecordWhoseTableHasThem() throws Exception {
        List<Section> sheets = Stream.of("een", "twee", "drie").map(name -> new Section(name, "Blad " + name, false,
                List.of(Table.of("", List.of(Table.Column.text("Wat")),
                        List.of(Table.Row.of(name.equals("twee") ? "\u0627" : name)))), List.of())).toList();
        ReportDocument report = new ReportDocument(SampleReport.about("Bladen", "nl-NL"), List.of(), List.of(new Chapter(
                Chapter.Kind.BODY, new Section("all", "Alle bladen", true, List.of(Block.Paragraph.of("Vooraf")), sheets))));
        assertThat(export(report, folder.resolve("x.pdf")).messages()).singleElement().asString().contains("U+0627", "Blad twee");
    }

    @Test
    void printsPicturesAndSaysWhichAreMissing() throws Exception {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);
        ImageIO.write(image, "png", folder.resolve("p.png").toFile());
        ImageIO.write(image, "png", folder.resolve("logo.png").toFile());
        Files.write(folder.resolve("broken.png"), new byte[] {1, 2, 3});
        ReportDocument report = SampleReport.of(SampleReport.picture("p.png"), SampleReport.picture("broken.png"));
        ExportResult result = export(report, folder.resolve("x.pdf"));
        assertThat(result.messages()).singleElement().asString().contains("broken.png");
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("x.pdf").toFile())) {
            List<String> alternatives = new ArrayList<>();
            alternatives(pdf.getDocumentCatalog().getStructureTreeRoot(), alternatives);
            assertThat(alternatives).as("the logo on the cover comes first").first().asString().startsWith("Logo van ");
        }
        assertThat(Vera.broken(folder.resolve("x.pdf"), "2a")).isEmpty();
        assertThat(Vera.broken(folder.resolve("x.pdf"), "ua1")).isEmpty();
    }

    private static void alternatives(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                Optional.ofNullable(element.getAlternateDescription()).ifPresent(found::add);
                alternatives(element, found);
            }
        }
    }

    @Test
    void tablesAndFiguresAreListedAfterTheContents() throws Exception {
        Table table = Table.of("Havens", List.of(Table.Column.text("Naam").naming()), List.of(Table.Row.of("Oost"))).anchored("t1");
        String text = text(exported(SampleReport.of(table, table.anchored("t2"))));
        assertThat(text).containsSubsequence("Inhoud", "1 Enig hoofdstuk", "Tabellen", "1 Havens", "2 Havens", "Tabel 1\u2002Havens",
                "Tabel 2\u2002Havens").doesNotContain("Figuren");
    }

    @Test
    void anExportThatIsStoppedAtAnyMomentLeavesNothing() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        exporter.export(SampleReport.rich(), folder.resolve("whole.pdf"), options(), stopping(asked, Integer.MAX_VALUE));
        Files.delete(folder.resolve("whole.pdf"));
        int all = asked.get();
        for (int moment : new int[] {2, all / 2, all - 1, all}) {
            asked.set(0);
            assertThatThrownBy(() -> exporter.export(SampleReport.rich(), folder.resolve("part.pdf"), options(),
                    stopping(asked, moment))).as("stopped at %d of %d", moment, all).isInstanceOf(ExportCancelledException.class);
            try (var names = Files.list(folder)) {
                assertThat(names).isEmpty();
            }
        }
    }

    private static ExportMonitor stopping(AtomicInteger asked, int moment) {
        return new ExportMonitor() {
            @Override
            public void progress(String what, double done) {
                // only whether it stops counts
            }

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() >= moment;
            }
        };
    }

    @Test
    void aCancelledExportLeavesTheOldFileAndNothingBeside() throws Exception {
        Path file = Files.writeString(folder.resolve("old.pdf"), "old");
        ExportMonitor stopping = new ExportMonitor() {
            @Override
            public void progress(String what, double done) {
                assertThat(done).isBetween(0.0, 1.0);
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> exporter.export(SampleReport.rich(), file, options(), stopping))
                .isInstanceOf(ExportCancelledException.class);
        assertThat(file).hasContent("old");
        try (var names = Files.list(folder)) {
            assertThat(names).hasSize(1);
        }
    }

    @Test
    void saysWhereItCannotWrite() {
        Locale dutch = Locale.forLanguageTag("nl");
        assertThatThrownBy(() -> export(SampleReport.rich(), folder.resolve("weg/x.pdf"))).isInstanceOfSatisfying(
                PdfExportException.class, e -> assertThat(e.message(dutch)).contains("x.pdf", "bestaat niet"));
        assertThatThrownBy(() -> export(SampleReport.rich(), folder)).isInstanceOfSatisfying(
                PdfExportException.class, e -> assertThat(e.message(dutch)).contains("is een map"));
    }
}
