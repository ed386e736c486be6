// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final String DUTCH = "_nl";

    @ParameterizedTest
    @ValueSource(strings = {"", DUTCH})
    void everythingHasATextInEachLanguage(String language) throws IOException {
        Properties texts = read(language);
        for (List<String> alternatives : RequiredTexts.of(CoreVocabulary.with())) {
            assertThat(alternatives).anySatisfy(key -> assertThat(texts.getProperty(key, "")).isNotBlank());
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(new TreeSet<>(read("").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(read(DUTCH).stringPropertyNames()));
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        List<String> needed = RequiredTexts.of(CoreVocabulary.with()).stream().flatMap(List::stream).toList();
        assertThat(read("").stringPropertyNames()).allSatisfy(key -> assertThat(needed.contains(key.replaceFirst("\\.also$", ""))
                || key.startsWith("quality.") || key.startsWith("confidentiality.")).as(key).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", DUTCH})
    void helpIsARealSentence(String language) throws IOException {
        Properties texts = read(language);
        assertThat(texts.stringPropertyNames().stream().filter(key -> key.endsWith(".help")).toList())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(texts.getProperty(key)).as(key).matches("\\p{Lu}.{19,}\\."));
    }

    private static Properties read(String language) throws IOException {
        Properties texts = new Properties();
        try (var in = TextsTest.class.getResourceAsStream("/OSGI-INF/l10n/vocabulary" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
