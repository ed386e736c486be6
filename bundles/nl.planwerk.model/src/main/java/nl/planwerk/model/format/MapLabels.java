// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.schema.Labels;

/**
 * Labels held in maps, for contributors that describe themselves in data. A text missing in a language is taken from
 * English, else from any language that has it.
 *
 * @param byLanguage text by key, by language code such as {@code nl}
 */
public record MapLabels(Map<String, Map<String, String>> byLanguage) implements Labels {

    public MapLabels {
        Map<String, Map<String, String>> copy = new HashMap<>();
        byLanguage.forEach((language, texts) -> copy.put(language, Map.copyOf(texts)));
        byLanguage = Map.copyOf(copy);
    }

    @Override
    public Optional<String> find(String key, Locale locale) {
        return in(locale.getLanguage(), key).or(() -> in("en", key))
                .or(() -> byLanguage.keySet().stream().sorted().flatMap(l -> in(l, key).stream()).findFirst());
    }

    private Optional<String> in(String language, String key) {
        return Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(key));
    }
}
