// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.schema.Vocabulary;

/**
 * A sentence with its arguments, to be written in any language.
 *
 * @param messages where the sentence stands
 * @param key      its key
 * @param args     texts and whole numbers as they are; {@link BigDecimal}, {@link Amount} and {@link Code} by language
 */
public record Text(Messages messages, String key, List<Object> args) {

    /** A number with the id of its unit. */
    public record Amount(BigDecimal value, String unit) {
    }

    /** A code of a list, to be written as its label. */
    public record Code(String list, String code) {
    }

    /** A key of the vocabulary's labels, such as {@code chapter.heat}. */
    public record Label(String key) {
    }

    public Text {
        args = List.copyOf(args);
    }

    /** The sentence in that language. */
    public String in(Locale locale, Vocabulary vocabulary) {
        return messages.text(locale, key, args.stream().map(arg -> written(arg, locale, vocabulary)).toList());
    }

    private static Object written(Object arg, Locale locale, Vocabulary vocabulary) {
        Formats formats = Formats.of(locale);
        if (arg instanceof BigDecimal number) {
            return formats.number(number);
        } else if (arg instanceof Amount amount) {
            return formats.withUnit(formats.number(amount.value()), vocabulary.unitLabel(amount.unit(), locale));
        }
        if (arg instanceof Label label) {
            return vocabulary.label(label.key(), locale);
        }
        return arg instanceof Code code ? vocabulary.codeLabel(code.list(), code.code(), locale) : arg;
    }
}
