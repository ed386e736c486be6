// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart;

import java.util.Arrays;
import java.util.Locale;

import nl.planwerk.model.format.Messages;

/** A theme cannot be used, for a reason that its maker can mend. */
public class ThemeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient Object[] arguments;

    /**
     * @param key       of the reason among the texts of this bundle
     * @param arguments its parts, as they are to be read; or another exception of this kind, whose message is a part
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
        Object[] read = Arrays.stream(arguments).map(part -> part instanceof ThemeException reason ? reason.message(locale) : part)
                .toArray();
        return Messages.of(ThemeException.class, "OSGI-INF/l10n/chart").text(locale, key, read);
    }
}
