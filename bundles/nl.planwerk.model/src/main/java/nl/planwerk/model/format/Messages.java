// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.planwerk.model.schema.Labels;

/**
 * Sentences with places for arguments: <code>{0}</code>, <code>{1}</code>... are replaced by the arguments as they are,
 * never reformatted. Quotes and apostrophes have no meaning of their own.
 */
public final class Messages {
    private final Labels labels;

    private Messages(Labels labels) {
        this.labels = labels;
    }

    public static Messages of(Labels labels) {
        return new Messages(labels);
    }

    /** The sentences of {@code <base>.properties} and its Dutch companion; see {@link BundleLabels}. */
    public static Messages of(Class<?> owner, String base) {
        return new Messages(BundleLabels.of(owner, base));
    }

    /** The sentence in that language; the key itself if there is none. */
    public String text(Locale locale, String key, Object... args) {
        return text(locale, key, List.of(args));
    }

    /** The sentence in that language; the key itself if there is none. */
    public String text(Locale locale, String key, List<?> args) {
        return fill(labels.find(key, locale).orElse(key), args);
    }

    /** A text without arguments in that language; empty if there is none. */
    public Optional<String> find(Locale locale, String key) {
        return labels.find(key, locale);
    }

    private static String fill(String pattern, List<?> args) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int close = pattern.indexOf('}', open);
            int index = close == open + 2 ? pattern.charAt(open + 1) - '0' : -1;
            if (index >= 0 && index < args.size()) {
                text.append(pattern, from, open).append(args.get(index));
                from = close + 1;
            }
        }
        return text.append(pattern.substring(from)).toString();
    }
}
