// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class TextsTest {

    private static Properties read(String path) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(Texts.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void everyWordIsThereInBothLanguages() throws IOException {
        Properties english = read("/OSGI-INF/l10n/markdown.properties");
        assertThat(read("/OSGI-INF/l10n/markdown_nl.properties").keySet()).isEqualTo(english.keySet());
        assertThat(Texts.of(Locale.forLanguageTag("nl"), "heading.1")).isEqualTo("Kop 1");
        assertThat(Texts.of(Locale.UK, "heading.1")).isEqualTo("Heading 1");
    }
}
