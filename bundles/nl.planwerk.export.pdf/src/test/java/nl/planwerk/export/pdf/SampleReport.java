// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.chart.DisplayList;
import nl.planwerk.chart.Fill;
import nl.planwerk.chart.HatchPattern;
import nl.planwerk.chart.Point;
import nl.planwerk.chart.Rgb;
import nl.planwerk.chart.Shape;
import nl.planwerk.chart.Stroke;
import nl.planwerk.fonts.FontFace;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Chapter;
import nl.planwerk.report.doc.ChartFigure;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Metadata;
import nl.planwerk.report.doc.PictureFigure;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;

/** A report of a cluster that does not exist, with every kind of block, and one with hostile content. */
final class SampleReport {
    private static final String PROSE = "De bedrijven in dit verzonnen cluster werken samen aan een "
            + "energievoorziening zonder fossiele brandstoffen. Hun onderlinge afhankelijkheid maakt dat "
            + "verduurzamingsinvesteringen alleen in samenhang kunnen worden genomen, en dat vertraging van de "
            + "infrastructuur bij een van hen doorwerkt bij alle andere. ";

    private SampleReport() {
    }

    static Metadata about(String title, String language) {
        return new Metadata(title, "Een verzonnen plan met alle soorten inhoud", "Voorbeeldcluster", "Bureau Voorbeeld",
                "0.3", "concept", true, "24 november 2026", Optional.of(LocalDate.of(2026, 11, 24)), language,
                List.of("voorbeeld", "test"));
    }

    static ReportDocument rich() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter(Chapter.Kind.UNNUMBERED, Section.of("foreword", "Voorwoord", List.of(prose(3)))));
        chapters.add(new Chapter(Chapter.Kind.BODY, new Section("profile", "Clusterprofiel", true,
                List.of(prose(2), keyFigures(), list(), quote(), note(), code()),
                List.of(Section.of("chart-part", "Uitstoot per locatie", List.of(chart(), prose(1), marked())),
                        new Section("profile.notes", "Noten", false, List.of(endnotes()), List.of())))));
        chapters.add(new Chapter(Chapter.Kind.BODY, new Section("measures", "Maatregelen", true, List.of(styled()),
                List.of(Section.of("table-part", "Overzicht", List.of(longTable(60), wideTable())),
                        Section.of("fact-part", "Projectbladen", List.of(facts()))))));
        chapters.add(new Chapter(Chapter.Kind.APPENDIX, Section.of("refs", "Bronnen", List.of(bibliography()))));
        return new ReportDocument(about("Uitvoeringsplan Voorbeeldcluster", "nl-NL"), List.of(), chapters);
    }

    static ReportDocument of(Block... blocks) {
        return new ReportDocument(about("Enkel blok", "nl-NL"), List.of(),
                List.of(new Chapter(Chapter.Kind.BODY, Section.of("only", "Enig hoofdstuk", List.of(blocks)))));
    }

    static Block prose(int times) {
        return Block.Paragraph.of(PROSE.repeat(times));
    }

    private static Block styled() {
        return new Block.Paragraph(List.of(new Inline.Text("Zie "),
                new Inline.CrossReference("profile", Inline.of("het clusterprofiel")), new Inline.Text(", bron "),
                new Inline.Citation("ref-1", 1), new Inline.Text(" en "),
                new Inline.WebLink("https://example.org/plan", Inline.of("de website")), new Inline.Text(". "),
                Inline.strong("Vet"), new Inline.Text(", "),
                new Inline.Styled(Inline.Style.EMPHASIS, Inline.of("cursief")), new Inline.Text(", H"),
                new Inline.Styled(Inline.Style.SUBSCRIPT, Inline.of("2")), new Inline.Text("O, 10"),
                new Inline.Styled(Inline.Style.SUPERSCRIPT, Inline.of("6")), new Inline.Text(" en "),
                new Inline.Language("en", Inline.of("direct air capture")),
                new Inline.CrossReference("nowhere", Inline.of(" naar nergens")), new Inline.LineBreak(),
                new Inline.Text("CO₂, m³, 5 → 6, ≥ 3 %, € 1.250,5 en ½.")));
    }

    private static Block marked() {
        return new Block.Paragraph(List.of(new Inline.Text("Dat is gemeten"), new Inline.NoteMark("note-1", 1, "mark-1"),
                new Inline.Text(", niet "), new Inline.Styled(Inline.Style.STRUCK, Inline.of("geschat")),
                new Inline.Text(", en bevestigd"), new Inline.NoteMark("note-2", 2, "mark-2"),
                new Inline.Text("; zie ook eerder"), new Inline.NoteMark("note-1", 1, "mark-3"), new Inline.Text(".")));
    }

    private static Block endnotes() {
        return new Block.Endnotes(List.of(
                new Block.Endnote("note-1", 1, List.of("mark-1", "mark-3"), List.of(
                        Block.Paragraph.of("Een verzonnen meting."), Block.Paragraph.of("Met een tweede alinea."))),
                new Block.Endnote("note-2", 2, List.of("mark-2"), List.of(new Block.Code("een noot in code"))),
                new Block.Endnote("note-3", 3, List.of(), List.of(Block.Paragraph.of("Zonder verwijzing.")))));
    }

    private static Block keyFigures() {
        return new Block.KeyFigures(List.of(
                new Block.KeyFigure("Uitstoot 2022", "3.870", "kton CO₂-eq", Inline.of("alle locaties")),
                new Block.KeyFigure("Maatregelen", "12", "", List.of()),
                new Block.KeyFigure("Investering", "onbekend", "", Inline.of("voor 4 van 12"))));
    }

    private static Block list() {
        Block.ListItem nested = new Block.ListItem(List.of(Block.Paragraph.of("Een punt met een lijst erin"),
                new Block.ListBlock(true, 3, List.of(new Block.ListItem(List.of(Block.Paragraph.of("derde"))),
                        new Block.ListItem(List.of(Block.Paragraph.of("vierde")))))));
        return new Block.ListBlock(false, 1, List.of(new Block.ListItem(List.of(prose(1))), nested));
    }

    private static Block quote() {
        return new Block.Quote(List.of(Block.Paragraph.of("Wij kiezen voor samenhang.")), "het verzonnen bestuur");
    }

    private static Block note() {
        return new Block.Note(Block.Note.Kind.INFORMATION, "Let op", List.of(Block.Paragraph.of("Alle cijfers zijn verzonnen.")));
    }

    private static Block code() {
        return new Block.Code("if (a < b)\n    return <tag>;\n\nend");
    }

    static Table longTable(int rows) {
        List<Table.Row> all = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            all.add(Table.Row.of("M-" + i, "Warmteterugwinning in fabriek nummer " + i, i * 137 + ",5", i % 3 == 0 ? "onbekend" : "20" + (26 + i % 20)));
        }
        return Table.of("Maatregelen van het verzonnen cluster", List.of(Table.Column.text("Nr"),
                Table.Column.text("Maatregel").naming(), Table.Column.number("Reductie", "kton CO₂-eq/jr"),
                Table.Column.number("Startjaar", "")), all).withTotals(Table.Row.of("", "Totaal", "9.999,5", ""))
                .anchored("table-1");
    }

    static Table wideTable() {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text("Locatie").naming()));
        List<String> cells = new ArrayList<>(List.of("Verzonnen locatie met een lange naam"));
        for (int year = 2013; year <= 2025; year++) {
            columns.add(Table.Column.number(Integer.toString(year), "kton"));
            cells.add((year * 7) + ",1");
        }
        Table.Row row = Table.Row.of(cells.toArray(String[]::new));
        return Table.of("Uitstoot per jaar", columns, List.of(row, row, row));
    }

    private static Block facts() {
        return new Block.Facts(List.of(Block.Fact.of("Trekker", "Verzonnen BV"), Block.Fact.of("Toelichting", PROSE),
                new Block.Fact("Partners", List.of(new Block.ListBlock(false, 1,
                        List.of(new Block.ListItem(List.of(Block.Paragraph.of("Gemeente Nergenshuizen")))))))));
    }

    private static Block bibliography() {
        return new Block.Bibliography(List.of(new Block.Reference("ref-1", 1, List.of(
                new Inline.Text("Bureau Voorbeeld, Verzonnen cijfers. "),
                new Inline.WebLink("https://example.org/cijfers", Inline.of("https://example.org/cijfers")))),
                new Block.Reference("ref-2", 2, Inline.of("Nog een bron."))));
    }

    static ChartFigure chart() {
        Rgb accent = Rgb.of("#0b5a5e");
        DisplayList drawing = new DisplayList(400, 90, List.of(
                new Shape.Rect(100, 10, 250, 18, new Fill.Solid(accent), Optional.of("site-1")),
                new Shape.Rect(100, 40, 120, 18, new Fill.Hatched(accent, Rgb.WHITE, HatchPattern.CROSSED), Optional.of("site-2")),
                new Shape.Line(new Point(100, 0), new Point(100, 80), Stroke.of(accent, 0.8), Optional.empty()),
                new Shape.Text(10, 23, "Fabriek Noord", FontFace.REGULAR, 9, accent, 60, Optional.of("site-1")),
                new Shape.Text(10, 53, "Fabriek Zuid", FontFace.REGULAR, 9, accent, 60, Optional.of("site-2"))));
        Table data = Table.of("Gegevens bij de figuur", List.of(Table.Column.text("Locatie").naming(),
                Table.Column.number("Uitstoot", "kton")), List.of(Table.Row.of("Fabriek Noord", "250"), Table.Row.of("Fabriek Zuid", "120")));
        return new ChartFigure("figure-1", drawing, "Uitstoot per locatie, 2022", "Staafdiagram: Fabriek Noord 250 kton, Fabriek Zuid 120 kton.",
                Inline.of("verzonnen register"), data);
    }

    static PictureFigure picture(String path) {
        return new PictureFigure("picture-1", path, "Luchtfoto van een verzonnen haven", "De haven");
    }
}
