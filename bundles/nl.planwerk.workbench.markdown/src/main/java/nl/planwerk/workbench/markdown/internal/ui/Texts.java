// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import java.util.Locale;

import nl.planwerk.model.format.Messages;

/** The words of the editor. */
final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class, "OSGI-INF/l10n/markdown");

    private Texts() {
    }

    static String of(Locale locale, String key) {
        return MESSAGES.text(locale, key);
    }
}
