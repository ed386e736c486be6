// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import java.util.List;
import java.util.Locale;

import nl.planwerk.exchange.internal.ExchangeTexts;

/** A spreadsheet file that cannot be read or written, with the reason in the user's language. */
public final class ExchangeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * A failure.
     *
     * @param key message key of this bundle
     */
    public ExchangeException(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The same failure with what brought it about, for the log. */
    public ExchangeException because(Exception cause) {
        initCause(cause);
        return this;
    }

    /** What is wrong, where, and what to do. */
    public String message(Locale locale) {
        return ExchangeTexts.text(locale, key, arguments.toArray());
    }
}
