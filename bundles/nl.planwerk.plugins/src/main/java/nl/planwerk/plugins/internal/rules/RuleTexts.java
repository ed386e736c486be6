// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.planwerk.model.format.BundleLabels;
import nl.planwerk.model.format.MapLabels;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.schema.Labels;

/** The sentences of a rule: the author's own, else those that every rule of its kind has. */
public final class RuleTexts {
    private static final Labels COMMON = BundleLabels.of(RuleTexts.class, "OSGI-INF/l10n/plugins");

    private RuleTexts() {
    }

    /**
     * The sentences of one check.
     *
     * @param id   of the check
     * @param rule its kind, such as {@code atMost}
     * @param own  the author's sentence by language; may be empty
     * @param sums how many fields it adds up; 0 if it adds none
     */
    public static Messages of(String id, String rule, Map<String, String> own, int sums) {
        MapLabels ours = new MapLabels(own.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Map.of(id, e.getValue()))));
        return Messages.of((key, locale) -> own.isEmpty() ? common(key.substring(id.length()), rule, sums, locale)
                : ours.find(id, locale));
    }

    private static Optional<String> common(String more, String rule, int sums, Locale locale) {
        return COMMON.find("rule." + rule + more, locale).map(text -> {
            String fields = IntStream.rangeClosed(1, sums).mapToObj(i -> "\"{" + i + "}\"").collect(Collectors.joining(" + "));
            return text.replace("{fields}", fields).replace("{sum}", "{" + (sums + 1) + "}")
                    .replace("{wanted}", "{" + (sums + 2) + "}").replace("{year}", "{" + (sums + 3) + "}");
        });
    }
}
