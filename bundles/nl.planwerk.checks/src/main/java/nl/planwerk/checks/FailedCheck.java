// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks;

import java.util.Locale;

import nl.planwerk.model.format.Messages;

/**
 * A check that could not be done.
 *
 * @param check  its id, or the class name if it does not tell its id
 * @param detail the reason in the words of the program, such as an exception's class and message
 */
public record FailedCheck(String check, String detail) {

    /** One line: which check, why, and what follows from it. */
    public String message(Locale locale) {
        return Messages.of(FailedCheck.class, "OSGI-INF/l10n/checks").text(locale, "failed", check, detail);
    }
}
