// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A short text in one or more languages.
 *
 * @param byLanguage by BCP 47 language tag, in the order entered; unmodifiable
 */
public record LocalizedText(Map<String, String> byLanguage) {

    public LocalizedText {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public static LocalizedText of(String language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /** The text in that language, else in the first language there is. */
    public Optional<String> in(String language) {
        String exact = byLanguage.get(language);
        return exact != null ? Optional.of(exact) : byLanguage.values().stream().findFirst();
    }
}
