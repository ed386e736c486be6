// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

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

import nl.planwerk.model.schema.Labels;

/**
 * Texts from property files of a bundle: {@code <base>.properties} in English and {@code <base>_nl.properties} in Dutch,
 * both UTF-8. A text that is missing in Dutch is given in English.
 */
public final class PropertyLabels implements Labels {
    private final Map<String, String> english;
    private final Map<String, String> dutch;

    private PropertyLabels(Map<String, String> english, Map<String, String> dutch) {
        this.english = english;
        this.dutch = dutch;
    }

    /**
     * Reads both files.
     *
     * @param anchor a class of the bundle that holds them
     * @param base   absolute resource path without language and extension, such as {@code /OSGI-INF/l10n/vocabulary}
     * @throws UncheckedIOException if one is missing: the bundle is broken
     */
    public static PropertyLabels of(Class<?> anchor, String base) {
        return new PropertyLabels(read(anchor, base + ".properties"), read(anchor, base + "_nl.properties"));
    }

    private static Map<String, String> read(Class<?> anchor, String resource) {
        try (InputStream in = anchor.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("missing resource " + resource);
            }
            Properties properties = new Properties();
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(reader);
            Map<String, String> texts = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> find(String key, Locale locale) {
        Map<String, String> first = locale.getLanguage().equals("nl") ? dutch : english;
        return Optional.ofNullable(first.get(key)).or(() -> Optional.ofNullable(english.get(key)));
    }

    /** The text of exactly that language, without a fallback; for tests of completeness. */
    public Optional<String> exactly(String key, String language) {
        return Optional.ofNullable((language.equals("nl") ? dutch : english).get(key));
    }
}
