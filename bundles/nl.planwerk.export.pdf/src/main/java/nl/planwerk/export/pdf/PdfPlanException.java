// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import java.util.List;
import java.util.Locale;

import nl.planwerk.model.format.Messages;

/** No plan can be taken out of a PDF file. Its message is one line for the user. */
public final class PdfPlanException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient List<Object> arguments;

    public PdfPlanException(String key, Throwable cause, Object... arguments) {
        super(text(Locale.ENGLISH, key, List.of(arguments)), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** What is wrong, where, and what to do, in that language. */
    public String message(Locale locale) {
        return text(locale, key, arguments);
    }

    private static String text(Locale locale, String key, List<?> arguments) {
        return Messages.of(PdfPlanException.class, "OSGI-INF/l10n/pdf").text(locale, key, arguments);
    }
}
