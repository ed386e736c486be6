// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Our translations of the platform's texts. */
final class Translations {
    private static final String FILE = "/OSGI-INF/l10n/platform/%s_%s.properties";

    private Translations() {
    }

    /** A group of texts in a language, by key; empty if it needs none. */
    static Map<String, String> of(String group, Locale locale) {
        Properties texts = new Properties();
        try (InputStream file = Translations.class.getResourceAsStream(FILE.formatted(group, locale.getLanguage()))) {
            if (file != null) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> byKey = new HashMap<>();
        texts.stringPropertyNames().forEach(key -> byKey.put(key, texts.getProperty(key)));
        return byKey;
    }
}
