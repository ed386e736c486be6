// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.planwerk.model.schema.Field;

class HtmlToMarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "<p>een</p><p>twee</p> | een\\n\\ntwee",
        "los <b>vet</b> en <i>schuin</i> | los **vet** en *schuin*",
        "<h1>Titel</h1>tekst | # Titel\\n\\ntekst",
        "<h3><b>Vet</b> kopje</h3> | ### Vet kopje",
        "<b>a</b><b>b</b> | **ab**",
        "<b>a <i>b</i></b> | **a *b***",
        "x<b> y </b>z | x **y** z",
        "<b>Doel:</b>tekst | **Doel**:tekst",
        "<p>a<br>b<br></p> | a\\\\\\nb",
        "<b>a<br>b</b> | **a**\\\\\\n**b**",
        "<s>weg</s> <code>x * y</code> | ~~weg~~ `x * y`",
        "CO<sub>2</sub> en m<sup>3</sup> | CO2 en m3",
        "<a href='https://example.org/a(b)'>hier</a> | [hier](https://example.org/a%28b%29)",
        "<a href='mailto:a@example.org'>mail</a> | [mail](mailto:a@example.org)",
        "<a href='javascript:alert(1)'>klik</a> | klik",
        "<a href='file:///c:/x.doc'>klik</a> | klik",
        "<a href='https://example.org'><b>vet</b> niet</a> | [**vet** niet](https://example.org)",
        "<hr> | ---",
        "<img alt='een foto' src='x.png'> | een foto",
        "<blockquote><p>a</p><p>b</p></blockquote> | > a\\n>\\n> b",
        "<span style='font-weight:700'>a</span> <span style='font-style:italic'>b</span> | **a** *b*",
        "<b style='font-weight:normal'><p>gewoon</p></b> | gewoon",
        "<span style='display:none'>weg</span>blijft | blijft"})
    void convertsPieces(String html, String markdown) {
        assertThat(HtmlToMarkdown.convert(html)).isEqualTo(markdown.replace("\\n", "\n").replace("\\\\", "\\"));
    }

    @Test
    void leavesOutScriptsStylesAndComments() {
        assertThat(HtmlToMarkdown.convert("""
                <html><head><title>t</title><style>p {color: red}</style></head><body>
                <!-- <b>weg</b> --><script>alert('x')</script><p onclick="x()">blijft</p><noscript>weg</noscript>
                <template>weg</template><iframe src="x">weg</iframe></body></html>""")).isEqualTo("blijft");
    }

    @Test
    void keepsNestedLists() {
        assertThat(HtmlToMarkdown.convert("""
                <ul><li>een<ul><li>onder <b>een</b></li></ul></li><li><p>twee</p><p>nog</p></li></ul>
                <ol start="3"><li>drie</li><li>vier<ol><li>diep</li></ol></li></ol>""")).isEqualTo("""
                - een
                  - onder **een**
                - twee

                  nog

                3. drie
                4. vier
                   1. diep""");
    }

    @Test
    void alignsTables() {
        assertThat(HtmlToMarkdown.convert("""
                <table><tr><th>Jaar</th><th>Vraag | kton</th></tr>
                <tr><td rowspan="2">2030</td><td><p>12</p></td></tr><tr><td>14<br>of meer</td></tr>
                <tr><td colspan="2">samen</td></tr><tr><td></td><td> </td></tr></table>""")).isEqualTo("""
                | Jaar  | Vraag \\| kton |
                | ----- | ------------- |
                | 2030  | 12            |
                |       | 14 of meer    |
                | samen |               |""");
    }

    @Test
    void readsWhatStandsInALayoutTable() {
        assertThat(HtmlToMarkdown.convert("<table><tr><td><h2>Kop</h2><p>tekst</p></td></tr></table>"))
                .isEqualTo("## Kop\n\ntekst");
    }

    @Test
    void fencesPreformattedText() {
        assertThat(HtmlToMarkdown.convert("<pre>a = **b**\n  ```\n</pre>")).isEqualTo("````\na = **b**\n  ```\n````");
    }

    @Test
    void escapesWhatLooksLikeMarkdown() {
        assertThat(HtmlToMarkdown.convert("<p>1. niet *vet* [x](y) `c` &lt;b&gt; &amp;amp; a_b _c_</p><p># geen kop</p><p>- x</p>"))
                .isEqualTo("1\\. niet \\*vet\\* \\[x\\](y) \\`c\\` \\<b> \\&amp; a_b \\_c\\_\n\n\\# geen kop\n\n\\- x");
    }

    @Test
    void isBounded() {
        String word = "<p>" + "woord ".repeat(1_000) + "</p>";
        assertThat(HtmlToMarkdown.convert(word.repeat(100)).length()).isBetween(Field.LONG_TEXT - 10_000, Field.LONG_TEXT);
        assertThat(HtmlToMarkdown.convert("<div>".repeat(50_000) + "diep")).isEqualTo("diep");
        assertThat(HtmlToMarkdown.convert("<ul><li>".repeat(2_000) + "diep")).contains("diep");
        assertThat(HtmlToMarkdown.convert("")).isEmpty();
    }
}
