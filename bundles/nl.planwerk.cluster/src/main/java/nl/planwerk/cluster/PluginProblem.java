// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster;

import java.util.Locale;
import java.util.Map;

import nl.planwerk.model.format.Messages;

/**
 * Something a plugin did wrong, for its user to see.
 *
 * @param plugin  the plugin's id
 * @param key     message key in this bundle's texts, such as {@code problem.duplicate}
 * @param detail  the reason in the words of the program, such as an exception's class and message
 * @param details the reason by language code, where it is known in the user's words; {@code detail} stands for what is missing
 */
public record PluginProblem(String plugin, String key, String detail, Map<String, String> details) {
    /** The theme of a cluster is not used; the cluster works. */
    public static final String THEME = "problem.theme";

    public PluginProblem {
        details = Map.copyOf(details);
    }

    /** With the reason in the words of the program only. */
    public PluginProblem(String plugin, String key, String detail) {
        this(plugin, key, detail, Map.of());
    }

    /** One line: which plugin, what is wrong, what follows from it. */
    public String message(Locale locale) {
        return Messages.of(PluginProblem.class, "OSGI-INF/l10n/cluster")
                .text(locale, key, plugin, details.getOrDefault(locale.getLanguage(), detail));
    }

    /** Whether the plugin works nevertheless. */
    public boolean isSlight() {
        return key.equals(THEME);
    }
}
