// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;

import nl.planwerk.fonts.FontMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be set as it should be is not set at all, and is remembered with its place. */
class TextCleanerTest {
    private final TextCleaner cleaner = new TextCleaner(new FontMetrics());

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"\u05E9\u05DC\u05D5\u05DD", "\uFB2A", "\u0645\u0631\u062D\u0628\u0627", "\uFE8D\uFEDF",
        "\u0928\u092E\u0938\u094D\u0924\u0947",
        "\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35", "\u0710\u0712", "\u1780\u17D2\u1780", "\uD83D\uDD2C"})
    void aScriptThatIsShapedOrThatNoFaceHasIsNamedWithItsPlace(String word) {
        cleaner.at("Kop");
        assertThat(cleaner.clean("voor " + word + " na")).matches("voor \uFFFD+ na");
        Set<Integer> characters = word.codePoints().boxed().collect(Collectors.toSet());
        assertThat(cleaner.lost()).containsOnlyKeys("Kop").containsEntry("Kop", characters);
    }

    @Test
    void digitsAndLatinWithinSuchTextStayInTheirOrder() {
        cleaner.at("Kop");
        assertThat(cleaner.clean("\u05D0\u05D1 12,5 kton \u05D2")).isEqualTo("\uFFFD\uFFFD 12,5 kton \uFFFD");
    }

    @Test
    void aLetterAndItsMarkAreOneCharacter() {
        assertThat(cleaner.clean("be\u0308indigen, cafe\u0301")).isEqualTo("b\u00EBindigen, caf\u00E9");
        assertThat(cleaner.lost()).isEmpty();
    }

    @Test
    void whatBothFacesHaveIsNotLost() {
        String text = "CO\u2082 m\u00B3 \u20AC \u2192 \u03B1\u03B2\u03B3 \u0416\u0434 \u263A \u0132sselmeer \u2013 \u2265";
        assertThat(cleaner.clean(text)).isEqualTo(text);
        assertThat(cleaner.lost()).isEmpty();
    }
}
