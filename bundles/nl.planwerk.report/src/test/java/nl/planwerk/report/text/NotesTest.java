// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Table;
import org.junit.jupiter.api.Test;

class NotesTest {
    private final List<String> missing = new ArrayList<>();

    private final MarkdownLinks links = new MarkdownLinks() {
        @Override
        public Optional<Inline.Citation> citation(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<String> anchor(String target) {
            return Optional.empty();
        }

        @Override
        public void missingNote(String label) {
            missing.add(label);
        }
    };

    private Fragment read(String source) {
        return Markdown.read(source, "t", links);
    }

    private static List<Inline> first(Fragment fragment) {
        return ((Block.Paragraph) fragment.blocks().get(0)).content();
    }

    /** All that is printed of a text, its notes included. */
    private static String text(Fragment fragment) {
        List<Block> blocks = new ArrayList<>(fragment.blocks());
        blocks.add(new Block.Endnotes(fragment.notes().stream()
                .map(note -> new Block.Endnote(note.anchor(), 1, List.of(), note.blocks())).toList()));
        return TextRendererTest.plain(new Fragment(blocks, fragment.sections()));
    }

    @Test
    void aNoteOfOneWordIsNoAddress() {
        Fragment fragment = read("Tekst[^1] verder.\n\n[^1]: Bron");
        assertThat(first(fragment)).containsExactly(new Inline.Text("Tekst"),
                new Inline.NoteMark("t.note.0", 1, "t.note.0.mark.0"), new Inline.Text(" verder."));
        assertThat(fragment.notes()).containsExactly(
                new Fragment.Note("t.note.0", "1", List.of(Block.Paragraph.of("Bron"))));
        assertThat(missing).isEmpty();
    }

    @Test
    void notesHoldSeveralParagraphsAndLists() {
        Fragment fragment = read("a[^n]\n\n[^n]: een\ndoor\n\n    twee\n\n    - punt\n\nbuiten");
        assertThat(fragment.notes().get(0).blocks()).startsWith(Block.Paragraph.of("een door"), Block.Paragraph.of("twee"))
                .hasSize(3).last().isInstanceOf(Block.ListBlock.class);
        assertThat(fragment.blocks()).hasSize(2).last().isEqualTo(Block.Paragraph.of("buiten"));
    }

    @Test
    void notesFollowEachOtherLineByLineWhereverTheyStand() {
        Fragment fragment = read("[^2]: twee\n[^1]: een\n\nx[^1] y[^2] z[^1]\n[^3]: drie\n\n> [^4]: vier");
        assertThat(fragment.notes()).extracting(Fragment.Note::label).containsExactly("2", "1", "3", "4");
        assertThat(first(fragment)).filteredOn(Inline.NoteMark.class::isInstance)
                .extracting(mark -> ((Inline.NoteMark) mark).number()).containsExactly(1, 2, 1);
        assertThat(first(fragment)).filteredOn(Inline.NoteMark.class::isInstance)
                .extracting(mark -> ((Inline.NoteMark) mark).anchor()).doesNotHaveDuplicates();
    }

    @Test
    void aMarkWithoutNoteStaysAsItWasTypedAndIsTold() {
        assertThat(first(read("a[^weg] b"))).containsExactly(new Inline.Text("a[^weg] b"));
        assertThat(missing).containsExactly("weg");
    }

    @Test
    void nothingIsANoteInCode() {
        Fragment fragment = read("`[^1]`\n\n```\n[^1]: x\n```");
        assertThat(fragment.notes()).isEmpty();
        assertThat(text(fragment)).contains("[^1]: x");
        assertThat(missing).isEmpty();
    }

    @Test
    void marksInHeadingsAndTableHeadersStandBelow() {
        Fragment fragment = read("# Kop[^1]\n\n| A[^1] |\n|---|\n| b[^1] |\n\n[^1]: noot");
        assertThat(fragment.sections().get(0).title()).isEqualTo("Kop");
        List<Block> blocks = fragment.sections().get(0).blocks();
        assertThat(((Block.Paragraph) blocks.get(0)).content()).singleElement().isInstanceOf(Inline.NoteMark.class);
        Table table = (Table) blocks.get(1);
        assertThat(table.columns().get(0).header()).isEqualTo("A");
        assertThat(table.source()).singleElement().isInstanceOf(Inline.NoteMark.class);
    }

    @Test
    void struckOutTextIsMarkedAsSuch() {
        assertThat(first(read("a ~~oud~~ b"))).containsExactly(new Inline.Text("a "),
                new Inline.Styled(Inline.Style.STRUCK, Inline.of("oud")), new Inline.Text(" b"));
        assertThat(text(read("a ~~oud~~ b ~5 kton~"))).contains("a [-oud-] b ~5 kton~");
    }

    @Test
    void wordsThatLookLikeAnAddressAreText() {
        assertThat(text(read("[Let op]: gevaarlijk"))).contains("[Let op]: gevaarlijk");
        assertThat(text(read("[hier]\n\n[hier]: https://example.org"))).doesNotContain("example");
    }

    @Provide
    Arbitrary<String> source() {
        Arbitrary<String> word = Arbitraries.integers().between(0, 99_999).map(n -> "woord" + n + "x");
        Arbitrary<String> form = Arbitraries.of("%s ", "*%s*", "**%s** ", "~~%s~~ ", "%s[^1]", "%s[^2] ", "[^1]: %s\n", "\n[^2]: %s",
                "\n[^3]: %s\n\n    ", "\n\n", "\n\n# %s\n", "\n- %s\n", "\n> %s\n", "\n\n| %s[^2] |\n|---|\n", "`%s` ",
                "\n\n    %s\n", "[%s](https://example.org) ", "[a](https://example.org \"%s\")", "\n![%s](kaart.png)\n", "![a](b.png \"%s\")",
                "\n[%s]: %s\n", "<b>%s</b>", "\n<div>\n%s\n</div>\n\n", "[%s[^1]](#weg)", "\n1. %s\n   ", "[^weg]", "\\[^1] %s");
        return Combinators.combine(form, word).as((f, w) -> f.replace("%s", w)).list().ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    /** A label behind the text of a link, as in {@code [text][label]}, names an address and is no text. */
    @Property(tries = 2000)
    void everyWordOfTheSourceIsPrinted(@ForAll("source") String source) {
        String printed = text(read(source));
        java.util.regex.Pattern.compile("woord\\d+x").matcher(source).results().map(java.util.regex.MatchResult::group)
                .filter(word -> !source.contains("][" + word + "]"))
                .forEach(word -> assertThat(printed).as(source).contains(word));
    }
}
