// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTextTest {

    @Test
    void hasNoCaptionUnlessThereIsOne() {
        assertThat(PictureText.of("a.png", " De\n haven ", " ")).isEqualTo("![De haven](a.png)");
        assertThat(PictureText.of("a.png", "De haven", "Bron: eigen werk")).isEqualTo("![De haven](a.png \"Bron: eigen werk\")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "De haven [in 2030] | Bron: *eigen* \"werk\" \\",
        "a](b.png) **c** `d` | \") <b>x</b> &amp; y_z_",
        "![x](y) | 5 < 6 & 7 > 3 'kaart'"})
    void isReadAsItWasGiven(String alt, String caption) {
        Node paragraph = Parser.builder().build().parse(PictureText.of("a.png", alt, caption)).getFirstChild();
        Image image = (Image) paragraph.getFirstChild();
        assertThat(image.getNext()).isNull();
        assertThat(image.getDestination()).isEqualTo("a.png");
        assertThat(image.getTitle()).isEqualTo(caption);
        StringBuilder read = new StringBuilder();
        for (Node node = image.getFirstChild(); node != null; node = node.getNext()) {
            read.append(((Text) node).getLiteral());
        }
        assertThat(read).hasToString(alt);
    }
}
