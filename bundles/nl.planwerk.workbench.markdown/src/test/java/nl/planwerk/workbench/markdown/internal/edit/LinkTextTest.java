// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "http://example.org/a?b=c#d", "HTTPS://example.org", " https://example.org ",
        "mailto:a@example.org"})
    void allowsTheWebAndMail(String address) {
        assertThat(LinkText.isAllowed(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.org", "www.example.org", "javascript:alert(1)", "file:///etc/passwd", "https:", "https://",
        "mailto:", "data:text/html,x", "https://a b", "#a"})
    void allowsNothingElse(String address) {
        assertThat(LinkText.isAllowed(address)).isFalse();
    }

    @Test
    void beginsWithTheSelectedText() {
        assertThat(LinkText.at("zie hier", Selection.between(4, 8))).isEqualTo(
                new LinkText("hier", "", Selection.between(4, 8)));
        assertThat(LinkText.at("https://example.org", Selection.between(0, 19)).address()).isEqualTo("https://example.org");
    }

    @Test
    void beginsWithTheLinkAtTheCaret() {
        String text = "# kop\n\nzie [**hier**](https://example.org) verder";
        LinkText link = LinkText.at(text, Selection.caret(text.indexOf("ier")));
        assertThat(link.text()).isEqualTo("**hier**");
        assertThat(link.address()).isEqualTo("https://example.org");
        assertThat(new LinkText("daar", "https://example.org/b", link.place()).edit().apply(text))
                .isEqualTo("# kop\n\nzie [daar](https://example.org/b) verder");
    }

    @Test
    void isWrittenSoThatItIsReadAsALink() {
        Selection caret = Selection.caret(0);
        assertThat(new LinkText("", "https://x.nl/a(b)", caret).edit().inserted())
                .isEqualTo("[https://x.nl/a(b)](https://x.nl/a%28b%29)");
        assertThat(new LinkText("a] b", "https://x.nl", caret).edit().inserted()).isEqualTo("[a\\] b](https://x.nl)");
        assertThat(new LinkText("a [b] c", "https://x.nl", caret).edit().inserted()).isEqualTo("[a [b] c](https://x.nl)");
    }
}
