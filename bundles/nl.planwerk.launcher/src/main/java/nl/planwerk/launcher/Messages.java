// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The launcher's texts in one language. */
public final class Messages {

    private static final String NAME = "OSGI-INF.l10n.launcher";

    private final ResourceBundle texts;

    private Messages(ResourceBundle texts) {
        this.texts = texts;
    }

    /** The texts in this language; English where it is not Dutch. */
    public static Messages in(Locale language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Messages(ResourceBundle.getBundle(NAME, language, Messages.class.getClassLoader(), control));
    }

    /** The text under a key, its {@code {0}} and so on filled in as plain strings: no grouping, no locale. */
    public String get(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(plain);
    }
}
