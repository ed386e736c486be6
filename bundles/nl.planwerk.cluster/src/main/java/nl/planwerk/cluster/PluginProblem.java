// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster;

import java.util.Locale;

import nl.planwerk.model.format.Messages;

/**
 * Something a plugin did wrong, for its user to see.
 *
 * @param plugin the plugin's id
 * @param key    message key in this bundle's texts, such as {@code problem.duplicate}
 * @param detail the reason in the words of the program, such as an exception's class and message
 */
public record PluginProblem(String plugin, String key, String detail) {

    /** One line: which plugin, what is wrong, what follows from it. */
    public String message(Locale locale) {
        return Messages.of(PluginProblem.class, "OSGI-INF/l10n/cluster")
                .text(locale, key, plugin, detail);
    }
}
