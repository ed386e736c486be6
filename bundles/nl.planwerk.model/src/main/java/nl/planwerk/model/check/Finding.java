// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;

/**
 * Something that is not as the vocabulary describes it.
 *
 * @param rule  stable id of the rule, such as {@code V01}
 * @param place where
 * @param key   message key, {@code check.<rule>} unless one rule has several sentences
 * @param args  arguments of the message: {@link String}, {@link Integer}, or {@link BigDecimal}, which a message writes in
 *              its own language
 */
public record Finding(Severity severity, String rule, Place place, String key, List<Object> args) {

    private static final Messages MESSAGES = Messages.of(Finding.class, "OSGI-INF/l10n/model");

    public Finding {
        args = List.copyOf(args);
    }

    /**
     * Where in a plan. Ids are empty where they do not apply.
     *
     * @param section section id; {@code plan} for the header
     * @param item    id of the top-level item
     * @param field   id of the field of that item; {@code introduction} for a section's text
     * @param path    the place in words, such as {@code sections.measures[3].deltas[0].amount}, positions from 0
     */
    public record Place(String section, String item, String field, String path) {
    }

    /** One sentence that says what is wrong and what is expected; the place is not in it. */
    public String message(Locale locale) {
        Formats formats = Formats.of(locale);
        List<Object> texts = args.stream()
                .map(arg -> arg instanceof BigDecimal number ? formats.number(number) : arg).toList();
        return MESSAGES.text(locale, key, texts);
    }
}
