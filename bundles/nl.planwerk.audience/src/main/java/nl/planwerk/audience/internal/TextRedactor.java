// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.planwerk.audience.Account;
import nl.planwerk.model.bound.BoundFigures;
import nl.planwerk.model.bound.Placeholder;
import nl.planwerk.model.format.Messages;

/** Puts a word in the place of whatever a text says of hidden figures and records. */
final class TextRedactor {
    private static final Messages TEXTS = Messages.of(Account.class, "OSGI-INF/l10n/audience");

    private final ForbiddenNumbers numbers;
    private final Optional<Pattern> names;
    private final BoundDifference bound;

    TextRedactor(ForbiddenNumbers numbers, Optional<Pattern> names, BoundDifference bound) {
        this.numbers = numbers;
        this.names = names;
        this.bound = bound;
    }

    /**
     * A text that says nothing of them.
     *
     * @param places how many were replaced
     */
    record Result(String text, int places) {
    }

    Result redact(String text, String language) {
        if (text.isEmpty()) {
            return new Result(text, 0);
        }
        String word = TEXTS.text(Locale.forLanguageTag(language), "text.confidential");
        StringBuilder out = new StringBuilder(text.length());
        int places = 0;
        int from = 0;
        for (Placeholder placeholder : BoundFigures.in(text)) {
            places += plain(text.substring(from, placeholder.start()), word, out);
            boolean reads = bound.reads(placeholder);
            out.append(reads ? word : text.substring(placeholder.start(), placeholder.end()));
            places += reads ? 1 : 0;
            from = placeholder.end();
        }
        places += plain(text.substring(from), word, out);
        return places == 0 ? new Result(text, 0) : new Result(out.toString(), places);
    }

    private int plain(String text, String word, StringBuilder out) {
        StringBuilder nameless = new StringBuilder(text.length());
        int places = names.isEmpty() ? 0 : withoutNames(names.get().matcher(text), word, nameless);
        String rest = places == 0 ? text : nameless.toString();
        int from = 0;
        for (NumberToken token : NumberToken.in(rest)) {
            if (numbers.forbids(token)) {
                out.append(rest, from, token.start()).append(word);
                from = token.end();
                places++;
            }
        }
        out.append(rest, from, rest.length());
        return places;
    }

    private static int withoutNames(Matcher matcher, String word, StringBuilder out) {
        int places = 0;
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(word));
            places++;
        }
        matcher.appendTail(out);
        return places;
    }
}
