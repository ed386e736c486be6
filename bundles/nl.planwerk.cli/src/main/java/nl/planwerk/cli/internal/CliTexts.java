// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.util.Locale;

import nl.planwerk.cli.CommandFailure;
import nl.planwerk.model.format.Messages;

/** The texts of this bundle. */
final class CliTexts {
    private static final Messages TEXTS = Messages.of(CliTexts.class, "OSGI-INF/l10n/cli");

    private CliTexts() {
    }

    static Messages texts() {
        return TEXTS;
    }

    static String text(Locale locale, String key, Object... arguments) {
        return TEXTS.text(locale, key, arguments);
    }

    static CommandFailure failure(Locale locale, String key, Object... arguments) {
        return new CommandFailure(text(locale, key, arguments));
    }
}
