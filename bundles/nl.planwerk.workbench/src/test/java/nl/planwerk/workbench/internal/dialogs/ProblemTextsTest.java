// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ProblemTextsTest {
    private static final Pattern KEY = Pattern.compile("problems\\.(?:show|await)\\([^\";]+\"([a-zA-Z.]+)\"");

    private static Properties texts(String suffix) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Problems.class.getResourceAsStream("/OSGI-INF/l10n/workbench" + suffix + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @Test
    void whatIsShownHasWordsInBothLanguages() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    used.add(matcher.group(1) + ".title");
                    used.add(matcher.group(1) + ".text");
                }
            }
        }
        assertThat(used).hasSizeGreaterThan(20);
        assertThat(texts("").stringPropertyNames()).containsAll(used);
        assertThat(texts("_nl").stringPropertyNames()).containsAll(used);
    }
}
