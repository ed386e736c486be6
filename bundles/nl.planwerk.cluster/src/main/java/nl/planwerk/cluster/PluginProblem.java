// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster;

import java.util.List;
import java.util.Locale;

import nl.planwerk.model.format.BundleLabels;
import nl.planwerk.model.format.Messages;

/**
 * What is wrong with a plugin.
 *
 * @param plugin the cluster's id, or the name of the plugin's class if it did not tell its id
 * @param kind   what went wrong
 * @param detail what exactly, such as the text of an exception; may be empty
 */
public record PluginProblem(String plugin, Kind kind, String detail) {

    /** What can go wrong. The first three leave the plugin out. */
    public enum Kind {
        /** It did not tell which cluster it is, or with an id that cannot be used. */
        IDENTITY("identity"),
        /** A plugin that was there before has the same id. */
        DUPLICATE("duplicate"),
        /** Its contribution failed, or does not fit the core's vocabulary. */
        CONTRIBUTION("contribution"),
        /** Its labels failed: some texts are shown as keys. */
        LABELS("labels"),
        /** Its template or sample failed or is no readable plan. */
        PLAN("plan");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    /** One line for the user: which plugin, what is wrong, what it means. */
    public String message(Locale locale) {
        return Messages.of(BundleLabels.of(PluginProblem.class, "OSGI-INF/l10n/cluster"))
                .text(locale, "problem." + kind.key, plugin, detail);
    }
}
