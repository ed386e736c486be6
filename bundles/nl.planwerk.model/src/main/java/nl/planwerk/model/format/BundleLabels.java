// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

import nl.planwerk.model.schema.Labels;

/**
 * Labels from UTF-8 property files: {@code <base>.properties} holds the English texts, {@code <base>_<language>.properties}
 * those of another language. A text that is missing in a language is taken from the English ones. The machine's own
 * locale never plays a part.
 */
public final class BundleLabels implements Labels {
    private final Map<String, Map<String, String>> byLanguage;

    private BundleLabels(Map<String, Map<String, String>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /**
     * Reads the English and Dutch texts beside a bundle's own class.
     *
     * @param owner a class of the bundle that holds the files
     * @param base  path from the bundle's root without suffix, such as {@code OSGI-INF/l10n/model}
     * @throws IllegalArgumentException if there is no English file
     */
    public static BundleLabels of(Class<?> owner, String base) {
        return of(path -> Optional.ofNullable(owner.getResourceAsStream("/" + path)), base, "nl");
    }

    /**
     * Reads the English texts and those of the other languages that have a file.
     *
     * @param open      opens a path, empty if there is no such file
     * @param languages language codes beside English
     * @throws IllegalArgumentException if there is no English file
     */
    public static BundleLabels of(Function<String, Optional<InputStream>> open, String base, String... languages) {
        Map<String, Map<String, String>> texts = new HashMap<>();
        texts.put("", read(open, base + ".properties")
                .orElseThrow(() -> new IllegalArgumentException("no " + base + ".properties")));
        for (String language : languages) {
            read(open, base + "_" + language + ".properties").ifPresent(map -> texts.put(language, map));
        }
        return new BundleLabels(texts);
    }

    private static Optional<Map<String, String>> read(Function<String, Optional<InputStream>> open, String path) {
        Optional<InputStream> stream = open.apply(path);
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        try (Reader reader = new InputStreamReader(stream.get(), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> texts = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return Optional.of(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> find(String key, Locale locale) {
        String text = byLanguage.getOrDefault(locale.getLanguage(), Map.of()).get(key);
        return Optional.ofNullable(text != null ? text : byLanguage.get("").get(key));
    }
}
