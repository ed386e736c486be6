// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one bundle's commands, in Dutch and English. */
public final class Texts {
    private static final ResourceBundle.Control NO_MACHINE_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String baseName;
    private final ClassLoader loader;

    private Texts(String baseName, ClassLoader loader) {
        this.baseName = baseName;
        this.loader = loader;
    }

    /**
     * The texts beside a class.
     *
     * @param owner    a class of the bundle that holds the files
     * @param baseName such as {@code OSGI-INF/l10n/cli}
     */
    public static Texts of(Class<?> owner, String baseName) {
        return new Texts(baseName, owner.getClassLoader());
    }

    /** The text with its arguments filled in ({@code {0}} and on); arguments are printed as they are. */
    public String get(Locale locale, String key, Object... arguments) {
        String text = ResourceBundle.getBundle(baseName, locale, loader, NO_MACHINE_LOCALE).getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }
}
