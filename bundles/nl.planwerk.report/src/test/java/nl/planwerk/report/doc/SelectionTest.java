// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import nl.planwerk.report.ReportAnchors;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final Table TABLE = new Table("t", "Locaties (2)", List.of(Table.Column.text("Naam")), List.of(),
            Optional.empty(), List.of());

    private static Chapter chapter(Chapter.Kind kind, String id, Section... parts) {
        return new Chapter(kind, new Section("chapter." + id, "Over " + id, true, List.of(TABLE.anchored(id)), List.of(parts)));
    }

    private final ReportDocument report = new ReportDocument(new Metadata("Plan", "", "", "", "", "", false, "",
            Optional.empty(), "nl-NL", List.of()), List.of(), List.of(
                    chapter(Chapter.Kind.UNNUMBERED, "summary"), chapter(Chapter.Kind.BODY, "profile"),
                    chapter(Chapter.Kind.BODY, "goals", Section.of("in", "Erin", List.of(TABLE.anchored("in"))),
                            new Section("sheet", "Blad", false, List.of(TABLE.anchored("sheet")), List.of())),
                    chapter(Chapter.Kind.APPENDIX, "terms")));

    private static List<String> headings(ReportDocument document) {
        return Outline.of(document).stream().filter(e -> e.level() == 1).map(Outline.Entry::text).toList();
    }

    @Test
    void chaptersAreChosenByNumberOrIdAndKeepTheirNumber() {
        Selection chosen = Selection.of(report, List.of("2", "a", "summary"));
        assertThat(headings(chosen.document())).containsExactly("Over summary", "2 Over goals", "A Over terms");
        assertThat(chosen.leftOut()).containsExactly("1 Over profile");
        assertThat(chosen.unknown()).isEmpty();
    }

    @Test
    void aChapterOfAPluginIsChosenByItsIdToo() {
        Chapter carbon = new Chapter(Chapter.Kind.BODY, Section.of(ReportAnchors.chapter("chemelot:carbon_x"), "Koolstof", List.of()));
        Selection chosen = Selection.of(new ReportDocument(report.metadata(), List.of(), List.of(report.chapters().get(1), carbon)),
                List.of("chemelot:carbon_x"));
        assertThat(headings(chosen.document())).containsExactly("2 Koolstof");
        assertThat(chosen.unknown()).isEmpty();
    }

    @Test
    void nothingChosenIsEverything() {
        assertThat(Selection.of(report, List.of()).document()).isEqualTo(report);
        assertThat(Selection.of(report, List.of()).leftOut()).isEmpty();
    }

    @Test
    void wordsThatNameNoChapterAreToldApart() {
        assertThat(Selection.of(report, List.of("7", "goals", "")).unknown()).containsExactly("7", "");
    }

    @Test
    void tablesAreCountedInNumberedSectionsOnly() {
        assertThat(Captions.of(report)).extracting(Captions.Entry::anchor).containsExactly("summary", "profile", "goals", "in", "terms");
        assertThat(Captions.labels(report)).containsEntry("in", "Tabel 4").doesNotContainKey("sheet");
    }
}
