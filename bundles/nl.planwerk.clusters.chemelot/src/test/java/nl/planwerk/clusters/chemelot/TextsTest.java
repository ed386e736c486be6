// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.RequiredTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "_nl"})
    void everythingHasATextInEachLanguage(String language) throws IOException {
        Properties texts = read("vocabulary" + language);
        texts.putAll(read("clusters-chemelot" + language));
        for (List<String> alternatives : RequiredTexts.of(CoreVocabulary.with(Chemelot.contribution()))) {
            assertThat(alternatives).anySatisfy(key -> assertThat(texts.getProperty(key, "")).isNotBlank());
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndOnlyOwnOnes() throws IOException {
        Properties english = read("clusters-chemelot");
        assertThat(new TreeSet<>(english.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(read("clusters-chemelot_nl").stringPropertyNames()));
        assertThat(english.stringPropertyNames()).allMatch(key -> key.contains("chemelot:"));
    }

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (var in = TextsTest.class.getResourceAsStream("/OSGI-INF/l10n/" + name + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
