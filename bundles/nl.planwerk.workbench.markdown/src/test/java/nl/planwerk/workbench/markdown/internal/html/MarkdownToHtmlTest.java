// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownToHtmlTest {

    @Test
    void keepsTheLanguageOfAPassageAndNoOtherMarkup() {
        assertThat(MarkdownToHtml.convert("Zie <span lang=\"en\">the *plan*</span>. <b>x</b> </span>"))
                .contains("Zie <span lang=\"en\">the <em>plan</em></span>. &lt;b&gt;x&lt;/b&gt; &lt;/span&gt;");
    }

    @Test
    void keepsTheLanguageOfAHeading() {
        assertThat(MarkdownToHtml.convert("# <span lang=\"en\">The plan</span>"))
                .contains("<h1><span lang=\"en\">The plan</span></h1>");
    }

    @Test
    void writesWhatOtherProgramsTake() {
        assertThat(MarkdownToHtml.convert("## Kop\n\n- **a** ~~b~~\n\n| c |\n| - |\n| d |")).contains("<h2>Kop</h2>",
                "<li><strong>a</strong> <del>b</del></li>", "<th>c</th>", "<td>d</td>");
    }

    @Test
    void runsNothing() {
        assertThat(MarkdownToHtml.convert("<script>x</script>\n\n[a](javascript:x) <b onclick=x>")).doesNotContain("<script",
                "javascript:", "<b ");
    }

    @Test
    void keepsNotesAndKnowsItsOwn() {
        String html = MarkdownToHtml.convert("a[^1]\n\n[^1]: Bron");
        assertThat(html).contains("<p>[^1]: Bron</p>");
        assertThat(MarkdownToHtml.isOwn(html)).isTrue();
        assertThat(MarkdownToHtml.isOwn("<p>a</p>")).isFalse();
    }

    @Test
    void survivesTheWayThereAndBack() {
        String markdown = "# Kop\n\nEen **vet** en *schuin* [woord](https://example.org).\n\n- a\n  - b\n\n> citaat\n\n"
                + "| c   | d   |\n| --- | --- |\n| e   | f   |";
        assertThat(HtmlToMarkdown.convert(MarkdownToHtml.convert(markdown))).isEqualTo(markdown);
    }
}
