// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

class BundleLabelsTest {
    private static final Map<String, String> FILES =
            Map.of("x.properties", "a=one\nb=two", "x_nl.properties", "a=één");
    private static final Function<String, Optional<InputStream>> OPEN = path -> Optional.ofNullable(FILES.get(path))
            .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

    @Test
    void whatIsMissingInALanguageIsTakenFromEnglish() {
        BundleLabels labels = BundleLabels.of(OPEN, "x", "nl", "fr");
        Locale dutch = Locale.forLanguageTag("nl-BE");
        assertThat(labels.find("a", dutch)).contains("één");
        assertThat(labels.find("b", dutch)).contains("two");
        assertThat(labels.find("a", Locale.FRENCH)).contains("one");
        assertThat(labels.find("c", dutch)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> BundleLabels.of(OPEN, "y"));
    }

    @Test
    void argumentsArePutInAsTheyAre() {
        Messages messages = Messages.of((key, locale) -> Optional.of("it's {1} of {0}, not {2} or {"));
        assertThat(messages.text(Locale.ROOT, "any", "{1}", "x")).isEqualTo("it's x of {1}, not {2} or {");
    }

    @Test
    void theModelsOwnTextsAreThereInBothLanguages() throws IOException {
        Properties english = properties("model.properties");
        Properties dutch = properties("model_nl.properties");
        assertThat(dutch.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            for (String argument : List.of("{0}", "{1}", "{2}")) {
                assertThat(dutch.getProperty(key).contains(argument)).as(key + argument)
                        .isEqualTo(english.getProperty(key).contains(argument));
            }
        }
    }

    private Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("/OSGI-INF/l10n/" + name)) {
            properties.load(in);
        }
        return properties;
    }
}
