// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster;

import java.util.List;
import java.util.Locale;

import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.value.LocalizedText;

/**
 * Which cluster a plugin is for.
 *
 * @param id      lower case letters, digits and hyphens, beginning with a letter, such as {@code chemelot}; plans name
 *                their plugin by it, so it never changes
 * @param version of the plugin's vocabulary, as OSGi version text
 * @param names   the cluster's name by language, Dutch first
 * @param aliases other names under which people look for it
 */
public record Cluster(String id, String version, LocalizedText names, List<String> aliases) {

    public Cluster {
        aliases = List.copyOf(aliases);
    }

    /** What a plan of this cluster carries. */
    public PluginStamp stamp() {
        return new PluginStamp(id, version);
    }

    /** The name in that language, else in the first there is, else the id. */
    public String name(Locale locale) {
        return names.in(locale.getLanguage()).orElse(id);
    }
}
