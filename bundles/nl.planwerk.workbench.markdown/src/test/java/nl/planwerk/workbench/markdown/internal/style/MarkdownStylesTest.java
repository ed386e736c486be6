// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownStylesTest {

    /** The text that has a look, its pieces between slashes. */
    private static String with(String source, Look look) {
        return MarkdownStyles.of(source).spans().stream().filter(s -> s.is(look))
                .map(s -> source.substring(s.start(), s.end())).collect(Collectors.joining("/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "# Kop # | HEADING_1 | # /Kop/ #",
        "# Kop # | MARKUP | # / #",
        "Kop\\n=== | HEADING_1 | Kop/===",
        "Kop\\n--- | HEADING_2 | Kop/---",
        "#### Laag | HEADING_LOW | #### /Laag",
        "a **b** c | BOLD | **/b/**",
        "a **b** c | MARKUP | **/**",
        "a *b **c*** | ITALIC | */b /**/c/**/*",
        "a ~~b~~ ~c~ | STRIKE | ~~/b/~~",
        "a `` `b `` | CODE | ``/ `b /``",
        "[a](https://x.nl \"t\") | LINK | a",
        "<https://x.nl> | LINK | https://x.nl",
        "![a](b.png) | MARKUP | ![/](b.png)",
        "a[^1] b | NOTE | [^1]",
        "[^1]: Bron | NOTE | [^1]",
        "> a\\n> b | MARKUP | \"> /> \"",
        "- a\\n  - b | MARKUP | \"- /  - \"",
        "- a\\n\\n  b | MARKUP | \"- /  \"",
        "1. a | NUMBERED_ITEM | 1. /a",
        "```x\\na\\n``` | MARKUP | ```x/```",
        "<b>a</b> | MARKUP | \"\"",
        "<div>\\n*a*\\n</div> | ITALIC | \"\"",
        "a\\\\\\nb | MARKUP | \\\\",
        "--- | MARKUP | ---"})
    void finds(String source, Look look, String found) {
        String text = source.replace("\\n", "\n").replace("\\\\", "\\");
        assertThat(with(text, look)).isEqualTo(found.replace("\\n", "\n").replace("\\\\", "\\"));
    }

    @Test
    void seesTheMarkupOfTables() {
        String table = "| a | **b** |\n| --- | --- |\n| c | d |";
        assertThat(with(table, Look.TABLE_HEAD)).startsWith("|/ a /|/ /**/b/**/ /|");
        assertThat(with(table, Look.MARKUP)).contains("| --- | --- |").doesNotContain("c", "d");
        assertThat(MarkdownStyles.of(table).at(table.indexOf('c'))).containsExactly(Look.TABLE);
    }

    @Test
    void indentsWrappedLinesBelowTheirText() {
        String text = "- a\n  - b\n> c\nd\n10. e";
        List<LineIndent> indents = MarkdownStyles.of("- a\n  - b\n\n> c\n\nd\n\n10. e").indents();
        assertThat(indents).extracting(LineIndent::markers).containsExactly(2, 4, 2, 4);
        assertThat(MarkdownStyles.of(text).markers(0)).isEqualTo(2);
        assertThat(MarkdownStyles.of(text).markers(1)).isZero();
        assertThat(MarkdownStyles.of(text).markers(4)).isEqualTo(4);
    }

    @Test
    void findsSpansByPlace() {
        StyledSource styles = MarkdownStyles.of("a **b** *c*");
        assertThat(styles.between(0, 2)).isEmpty();
        assertThat(styles.between(4, 5)).extracting(StyleSpan::start).containsExactly(4);
        assertThat(styles.between(0, 100)).hasSize(6);
        assertThat(styles.at(9)).isEqualTo(Set.of(Look.ITALIC));
        assertThat(styles.at(100)).isEmpty();
    }

    @Property
    void spansAreSortedAndWithinTheText(@ForAll String text) {
        assertSound(text);
    }

    @Property
    void spansOfMarkdownAreSortedAndWithinTheText(@ForAll("markdown") String text) {
        assertSound(text);
    }

    @Provide
    Arbitrary<String> markdown() {
        return MarkdownSamples.texts();
    }

    private static void assertSound(String text) {
        StyledSource styles = MarkdownStyles.of(text);
        int end = 0;
        for (StyleSpan span : styles.spans()) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.length()).isPositive();
            assertThat(span.looks()).isNotEmpty();
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        int line = -1;
        for (LineIndent indent : styles.indents()) {
            assertThat(indent.start()).isGreaterThan(line);
            assertThat(indent.start() + indent.markers()).isLessThanOrEqualTo(text.length());
            line = indent.start();
        }
    }
}
