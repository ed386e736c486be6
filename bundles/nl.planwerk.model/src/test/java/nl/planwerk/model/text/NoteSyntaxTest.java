// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoteSyntaxTest {

    @Test
    void aNoteBeginsWithItsMarkAndAColon() {
        assertThat(NoteSyntax.beginning("  [^a1]: tekst", 2)).contains(new NoteSyntax.Beginning("a1", 8));
        assertThat(NoteSyntax.beginning("[^1] : tekst", 0)).isEmpty();
        assertThat(NoteSyntax.beginning("x [^1]: tekst", 0)).isEmpty();
        assertThat(NoteSyntax.beginning("[^]: tekst", 0)).isEmpty();
        assertThat(NoteSyntax.beginning("[^een twee]: tekst", 0)).isEmpty();
        assertThat(NoteSyntax.beginning("[1]: https://example.org", 0)).isEmpty();
    }

    @Test
    void whatIsWrittenIsRead() {
        String begun = NoteSyntax.beginning("bron") + "tekst";
        assertThat(NoteSyntax.beginning(begun, 0)).map(NoteSyntax.Beginning::label).contains("bron");
        assertThat(NoteSyntax.MARK.matcher(NoteSyntax.mark("bron")).matches()).isTrue();
    }

    @Test
    void theNextNumberIsFree() {
        assertThat(NoteSyntax.nextNumber("geen")).isEqualTo(1);
        assertThat(NoteSyntax.nextNumber("a[^3] b[^12] c[^x]")).isEqualTo(13);
        assertThat(NoteSyntax.nextNumber("a[^99999999999]")).isEqualTo(1);
    }

    @Test
    void capitalsMakeNoDifference() {
        assertThat(NoteSyntax.key("Bron")).isEqualTo(NoteSyntax.key("bron"));
    }
}
