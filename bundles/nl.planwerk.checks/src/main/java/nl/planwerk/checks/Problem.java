// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks;

import java.util.Locale;
import java.util.Optional;

import nl.planwerk.model.check.Finding;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.schema.Vocabulary;

/**
 * Something that a check found.
 *
 * @param rule     id of the check
 * @param place    where; ids are empty where they do not apply
 * @param text     what is wrong and what to do
 * @param accepted the author's reason why it may stay, if it was accepted
 */
public record Problem(String rule, Severity severity, Finding.Place place, Text text, Optional<String> accepted) {

    /** What is wrong and what to do, in that language. */
    public String message(Locale locale, Vocabulary vocabulary) {
        return text.in(locale, vocabulary);
    }

    /** What the rule is about, in a few words, such as "Infrastructure comes too late"; its id if it has no name. */
    public String name(Locale locale) {
        return text.messages().find(locale, rule + ".name").orElse(rule);
    }

    /** The rule's id and name. */
    public String title(Locale locale) {
        String name = name(locale);
        return name.equals(rule) ? rule : rule + " " + name;
    }

    /** Whether it may stay if somebody gives a reason: anything but an error. */
    public boolean acceptable() {
        return severity != Severity.ERROR;
    }

    Problem accepted(Optional<String> reason) {
        return new Problem(rule, severity, place, text, reason);
    }
}
