// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Chapter;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Metadata;
import nl.planwerk.report.doc.Outline;
import nl.planwerk.report.doc.PictureFigure;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;
import org.junit.jupiter.api.Test;

class TextRendererTest {
    private static final Metadata METADATA =
            new Metadata("Titel", "", "", "", "", "", true, "", Optional.empty(), "nl-NL", List.of());

    static String plain(Fragment fragment) {
        return TextRenderer.render(document(List.of(new Chapter(Chapter.Kind.BODY,
                new Section("c", "Hoofdstuk", true, fragment.blocks(), fragment.sections())))));
    }

    private static ReportDocument document(List<Chapter> chapters) {
        return new ReportDocument(METADATA, List.of(), chapters);
    }

    private static Chapter chapter(Chapter.Kind kind, String title, Section... sections) {
        return new Chapter(kind, new Section(title, title, true, List.of(), List.of(sections)));
    }

    @Test
    void headingsAreNumberedByTheirKind() {
        ReportDocument document = document(List.of(chapter(Chapter.Kind.UNNUMBERED, "Voorwoord", Section.of("v", "Dank", List.of())),
                chapter(Chapter.Kind.BODY, "Een", Section.of("a", "Deel", List.of()),
                        new Section("b", "Blad", false, List.of(), List.of(Section.of("d", "Onder", List.of()))),
                        Section.of("e", "Deel", List.of())),
                chapter(Chapter.Kind.BODY, "Twee"), chapter(Chapter.Kind.APPENDIX, "Bijlage", Section.of("f", "Tabel", List.of()))));
        assertThat(Outline.of(document)).extracting(Outline.Entry::text).containsExactly("Voorwoord", "Dank", "1 Een",
                "1.1 Deel", "Blad", "Onder", "1.2 Deel", "2 Twee", "A Bijlage", "A.1 Tabel");
        assertThat(Outline.of(document)).extracting(Outline.Entry::level).containsExactly(1, 2, 1, 2, 2, 3, 2, 1, 1, 2);
    }

    @Test
    void appendicesGoOnAfterZ() {
        List<Chapter> many = java.util.stream.IntStream.range(0, 28)
                .mapToObj(i -> chapter(Chapter.Kind.APPENDIX, "B" + i)).toList();
        assertThat(Outline.of(document(many))).extracting(Outline.Entry::number).contains("A", "Z", "AA", "AB");
    }

    @Test
    void everyKindOfBlockHasItsText() {
        Table table = Table.of("Bijschrift", List.of(Table.Column.text("Naam").naming(), Table.Column.number("Waarde", "kton")),
                List.of(Table.Row.of("a", "1"))).withTotals(Table.Row.of("Totaal", "1"));
        String text = plain(new Fragment(List.of(
                new Block.Facts(List.of(Block.Fact.of("Fase", "verkenning"),
                        new Block.Fact("Lang", List.of(Block.Paragraph.of("een"), Block.Paragraph.of("twee"))))),
                new Block.KeyFigures(List.of(new Block.KeyFigure("Opgave", "12", "kton", Inline.of("2030")))),
                new Block.Quote(List.of(Block.Paragraph.of("woorden")), "wie"),
                new Block.Note(Block.Note.Kind.WARNING, "Let op", List.of(Block.Paragraph.of("waarschuwing"))),
                new Block.Code("a\n b"), new Block.Divider(), table,
                new PictureFigure("", "p.png", "Een kaart", "De kaart"),
                new Block.ListBlock(true, 2, List.of(new Block.ListItem(List.of(Block.Paragraph.of("punt"))), new Block.ListItem(List.of()))),
                new Block.Bibliography(List.of(new Block.Reference("r", 1, Inline.of("Bron"))))), List.of()));
        assertThat(text).contains("Fase: verkenning", "Lang:\n  een", "Opgave: 12 kton 2030", "> woorden", "wie", "Let op\n| waarschuwing",
                "    a\n     b", "* * *", "Bijschrift\nNaam | Waarde (kton)\na | 1\nTotaal | 1", "[p.png] Een kaart\nDe kaart",
                "2. punt", "3.", "[1] Bron");
    }
}
