// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;

/** A theme cannot be used, for a reason that its maker can mend. */
public class ThemeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient Object[] arguments;

    /**
     * @param key       of the reason among the texts of this bundle
     * @param arguments its parts, as they are to be read; a number with the decimals it has, or another exception of this kind,
     *                  whose message is a part, in the language of the reader
     */
    public ThemeException(String key, Object... arguments) {
        super(text(Locale.ENGLISH, key, arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** What is wrong and what to do, in that language. */
    public String message(Locale locale) {
        return text(locale, key, arguments);
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return Messages.of(ThemeException.class, "OSGI-INF/l10n/chart").text(locale, key,
                Arrays.stream(arguments).map(part -> read(part, locale)).toArray());
    }

    private static Object read(Object part, Locale locale) {
        if (part instanceof ThemeException reason) {
            return reason.message(locale);
        }
        return part instanceof BigDecimal number ? Formats.of(locale).number(number, number.scale()) : part;
    }
}
