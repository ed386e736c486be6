// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.planwerk.model.reading.ReadingTexts;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern KEY = Pattern.compile("(?:\\.text|Phrase\\.of|hinted|refused)\\((?:number, grouping \\? )?\"([a-zA-Z.]+[a-zA-Z])\"");

    private static Properties texts(String suffix) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = FormContext.class.getResourceAsStream("/OSGI-INF/l10n/workbench-forms" + suffix + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(texts("_nl").stringPropertyNames()).isEqualTo(texts("").stringPropertyNames());
        for (String key : texts("").stringPropertyNames()) {
            assertThat(texts("_nl").getProperty(key)).as(key).isNotBlank();
            assertThat(places(texts("_nl").getProperty(key))).as(key).isEqualTo(places(texts("").getProperty(key)));
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        assertThat(used).hasSizeGreaterThan(40);
        used.removeIf(key -> ReadingTexts.labels().find(key, Locale.ENGLISH).isPresent());
        assertThat(texts("").stringPropertyNames()).containsAll(used);
    }
}
