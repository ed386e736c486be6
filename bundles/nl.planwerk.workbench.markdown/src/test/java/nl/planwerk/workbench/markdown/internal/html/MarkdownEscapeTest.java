// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

import nl.planwerk.workbench.markdown.internal.style.MarkdownSource;

class MarkdownEscapeTest {

    @Provide
    Arbitrary<String> markedUp() {
        return Arbitraries.strings().withChars("*_`~[]()<>&#+-=.!|\\:/1a; x").ofMaxLength(24)
                .map(s -> s.strip().replaceAll(" +", " ")).filter(s -> !s.isEmpty());
    }

    @Property(tries = 5_000)
    void escapedTextIsReadAsThatText(@ForAll("markedUp") String text) {
        Node document = MarkdownSource.parse(MarkdownEscape.lineStart(MarkdownEscape.text(text)));
        assertThat(document).isInstanceOf(Document.class);
        assertThat(document.getFirstChild()).isInstanceOf(Paragraph.class).isSameAs(document.getLastChild());
        StringBuilder read = new StringBuilder();
        for (Node node = document.getFirstChild().getFirstChild(); node != null; node = node.getNext()) {
            assertThat(node).isInstanceOf(Text.class);
            read.append(((Text) node).getLiteral());
        }
        assertThat(read).hasToString(text);
    }

    @Property(tries = 200)
    void anyHtmlIsConverted(@ForAll("html") String html) {
        assertThat(HtmlToMarkdown.convert(html)).doesNotContain("\r").isEqualTo(HtmlToMarkdown.convert(html).strip());
    }

    @Provide
    Arbitrary<String> html() {
        return Arbitraries.of("<p>", "</p>", "<ul>", "<li>", "</ul>", "<ol>", "<table>", "<tr>", "<td>", "</table>", "<b>",
                "</b>", "<i>", "</i>", "<br>", "<h2>", "</h2>", "<pre>", "</pre>", "<blockquote>", "a ", "*", " b", "\n",
                "<a href='https://x.nl'>", "</a>", "<p style='mso-list:l0 level3'>", "<code>", "</code>", "`", "<td rowspan=9>",
                "<td colspan=99>", "&nbsp;").list().ofMaxSize(30).map(parts -> String.join("", parts));
    }
}
