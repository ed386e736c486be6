// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.PictureFigure;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private static final MarkdownLinks LINKS = new MarkdownLinks() {
        @Override
        public Optional<Inline.Citation> citation(String key) {
            return key.equals("NEa2024") ? Optional.of(new Inline.Citation("reference.nea", 3)) : Optional.empty();
        }

        @Override
        public Optional<String> anchor(String target) {
            return target.equals("m-1") ? Optional.of("item.m-1") : Optional.empty();
        }
    };

    private static Fragment read(String source) {
        return Markdown.read(source, "t", LINKS);
    }

    private static Block only(String source) {
        assertThat(read(source).sections()).isEmpty();
        assertThat(read(source).blocks()).hasSize(1);
        return read(source).blocks().get(0);
    }

    private static List<Inline> inlines(String source) {
        return ((Block.Paragraph) only(source)).content();
    }

    @Test
    void nothingGivesNothing() {
        assertThat(read("").isEmpty()).isTrue();
        assertThat(read(" \n\t\n ").isEmpty()).isTrue();
    }

    @Test
    void aHeadingKeepsTheLanguagesOfItsPassagesAndNoStyles() {
        Fragment fragment = read("# <span lang=\"en\">The *carbon* ~~capture~~</span> van **ons** \n\n## <span lang=en>Plan</span>");
        Section first = fragment.sections().get(0);
        assertThat(first.title()).isEqualTo("The carbon [-capture-] van ons");
        assertThat(first.heading()).containsExactly(new Inline.Language("en", Inline.of("The carbon [-capture-]")),
                new Inline.Text(" van ons"));
        assertThat(first.sections().get(0).heading()).containsExactly(new Inline.Language("en", Inline.of("Plan")));
        assertThat(read("# <span lang=\"en\"> </span>").sections()).isEmpty();
    }

    @Test
    void styles() {
        assertThat(inlines("a *b* **c** `CO2`")).containsExactly(new Inline.Text("a "),
                new Inline.Styled(Inline.Style.EMPHASIS, Inline.of("b")), new Inline.Text(" "), Inline.strong("c"),
                new Inline.Text(" "), new Inline.Styled(Inline.Style.CODE, Inline.of("CO2")));
    }

    @Test
    void lineEnds() {
        assertThat(inlines("a\nb")).containsExactly(new Inline.Text("a b"));
        assertThat(inlines("a  \nb")).contains(new Inline.LineBreak());
    }

    @Test
    void linksToTheWebAndToThisReport() {
        assertThat(inlines("[hier](https://example.org)"))
                .containsExactly(new Inline.WebLink("https://example.org", Inline.of("hier")));
        assertThat(inlines("[maatregel](#m-1)"))
                .containsExactly(new Inline.CrossReference("item.m-1", Inline.of("maatregel")));
    }

    @Test
    void linksToElsewhereAreTextOnly() {
        for (String target : List.of("javascript:alert(1)", "file:///etc/passwd", "#nergens", "../x.pdf", "data:text/html,x")) {
            assertThat(inlines("[tekst](" + target + ")")).as(target).containsExactly(new Inline.Text("tekst"));
        }
    }

    @Test
    void citations() {
        assertThat(inlines("Zie [@NEa2024] en [@onbekend].")).containsExactly(new Inline.Text("Zie "),
                new Inline.Citation("reference.nea", 3), new Inline.Text(" en [@onbekend]."));
    }

    @Test
    void aPassageMayHaveALanguageOfItsOwn() {
        assertThat(inlines("Zie <span lang=\"en\">the *plan* of [Ty](https://a.nl), <span lang='de'>Seite</span></span>."))
                .containsExactly(new Inline.Text("Zie "), new Inline.Language("en", List.of(new Inline.Text("the "),
                        new Inline.Styled(Inline.Style.EMPHASIS, Inline.of("plan")), new Inline.Text(" of "),
                        new Inline.WebLink("https://a.nl", Inline.of("Ty")), new Inline.Text(", "),
                        new Inline.Language("de", Inline.of("Seite")))), new Inline.Text("."));
        assertThat(inlines("<span lang=\"en\">The *plan")).containsExactly(new Inline.Text("<span lang=\"en\">The *plan"));
        assertThat(inlines("x<span lang=\"en\"></span>y")).containsExactly(new Inline.Text("x"), new Inline.Text("y"));
        assertThat(Inline.plain(inlines("<span lang=en>".repeat(40) + "x" + "</span>".repeat(40)))).contains("x");
    }

    @Test
    void htmlIsPrintedAsItWasTyped() {
        assertThat(Inline.plain(inlines("a <b>c</b> <script>x</script>"))).isEqualTo("a <b>c</b> <script>x</script>");
        assertThat(((Block.Paragraph) only("<div>\n<img src=x onerror=y>\n</div>")).content())
                .containsExactly(new Inline.Text("<div> <img src=x onerror=y> </div>"));
    }

    @Test
    void listsNestAndCount() {
        Block.ListBlock list = (Block.ListBlock) only("3. a\n4. b\n   - c\n   - d");
        assertThat(list.ordered()).isTrue();
        assertThat(list.start()).isEqualTo(3);
        Block.ListBlock inner = (Block.ListBlock) list.items().get(1).blocks().get(1);
        assertThat(inner.ordered()).isFalse();
        assertThat(inner.items()).hasSize(2);
    }

    @Test
    void tablesWithAlignmentAndRaggedRows() {
        Table table = (Table) only("| Jaar | CO2 (kton) |\n|:--|--:|\n| 2030 | 12 |\n| 2040 |\n| 2050 | 1 | te veel |");
        assertThat(table.columns()).extracting(Table.Column::header).containsExactly("Jaar", "CO₂ (kton)");
        assertThat(table.columns()).extracting(Table.Column::alignment)
                .containsExactly(Table.Alignment.START, Table.Alignment.END);
        assertThat(table.rows()).hasSize(3).allMatch(row -> row.cells().size() == 2);
        assertThat(table.rows()).extracting(row -> Inline.plain(row.cells().get(1).content()))
                .containsExactly("12", "", "1 | te veel");
        Table quoted = (Table) ((Block.Quote) only("> a | b\n> --|--\n> c\\|d | e | f \\| g | h")).blocks().get(0);
        assertThat(quoted.rows()).extracting(row -> Inline.plain(row.cells().get(1).content())).containsExactly("e | f | g | h");
    }

    @Test
    void aTableWhoseHeadNamesNoColumnIsPrintedAsText() {
        assertThat(read("|\n|-|-|\n**woord** | twee").blocks()).containsExactly(Block.Paragraph.of("**woord** | twee"));
    }

    @Test
    void quotesCodeAndDividers() {
        assertThat(only("> citaat")).isEqualTo(new Block.Quote(List.of(Block.Paragraph.of("citaat")), ""));
        assertThat(only("```\na  b\n\tc\n```")).isEqualTo(new Block.Code("a  b\n c"));
        assertThat(only("    vast")).isEqualTo(new Block.Code("vast"));
        assertThat(only("***")).isEqualTo(new Block.Divider());
    }

    @Test
    void picturesNeedADescriptionAndAFile() {
        assertThat(only("![Kaart van het gebied](kaart.png \"Het gebied\")"))
                .isEqualTo(new PictureFigure("", "kaart.png", "Kaart van het gebied", "Het gebied"));
        assertThat(read("![](kaart.png)").isEmpty()).isTrue();
        assertThat(inlines("![Kaart](https://example.org/kaart.png)")).containsExactly(new Inline.Text("Kaart"));
    }

    @Test
    void headingsNestWithoutSkippingALevel() {
        Fragment fragment = read("voor\n\n### A\n\na\n\n##### B\n\n# C\n\n## D");
        assertThat(fragment.blocks()).containsExactly(Block.Paragraph.of("voor"));
        assertThat(fragment.sections()).extracting(Section::title).containsExactly("A", "C");
        assertThat(fragment.sections().get(0).sections()).extracting(Section::title).containsExactly("B");
        assertThat(fragment.sections().get(1).sections()).extracting(Section::title).containsExactly("D");
    }

    @Test
    void headingsWithinQuotesAreStrongText() {
        assertThat(only("> # Kop")).isEqualTo(new Block.Quote(
                List.of(new Block.Paragraph(List.of(Inline.strong("Kop")))), ""));
    }

    @Test
    void deepNestingLosesNoWordsAndDoesNotOverflow() {
        String text = TextRendererTest.plain(read(">".repeat(20_000) + " diep"));
        assertThat(text).contains("diep");
        assertThat(TextRendererTest.plain(read("*a **b ".repeat(5_000) + "kern"))).contains("kern");
        assertThat(TextRendererTest.plain(read("[".repeat(10_000) + "x" + "](u)".repeat(10_000)))).contains("x");
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            list.append(" ".repeat(2 * i)).append("- n").append(i).append('\n');
        }
        assertThat(TextRendererTest.plain(read(list.toString()))).contains("n0", "n5");
    }

    @Test
    void headingsDeeperThanThereIsRoomStandBesideEachOther() {
        Fragment fragment = read("# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6");
        int depth = 0;
        List<Section> level = fragment.sections();
        while (!level.isEmpty()) {
            depth++;
            level = level.get(level.size() - 1).sections();
        }
        assertThat(depth).isLessThanOrEqualTo(4);
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of("#", " ", "\n", "\n\n", "*", "**", "`", "> ", "- ", "1. ", "|", "|-|-|", "[", "](#m-1)", "](x)",
                "![", "<b>", "&amp;", "\\", "CO2", "woord", "[@NEa2024]", "\t", "```", "\u0000", "😀", "---")
                .list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    @Property(tries = 1000)
    void anythingCanBeRead(@ForAll("markup") String source) {
        Fragment fragment = read(source);
        assertThat(TextRendererTest.plain(fragment)).doesNotContain("\u0000");
    }
}
