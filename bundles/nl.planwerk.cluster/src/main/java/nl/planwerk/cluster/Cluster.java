// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An installed cluster.
 *
 * @param id        such as {@code chemelot}
 * @param version   of its plugin, as OSGi version text
 * @param names     its name by language code: {@code nl}, {@code en}
 * @param hasSample whether it brings a sample plan
 * @param accent    its colour as {@code #rrggbb}
 */
public record Cluster(String id, String version, Map<String, String> names, boolean hasSample, Optional<String> accent) {

    public Cluster {
        names = Map.copyOf(names);
    }

    /** Its name in that language, else in Dutch. */
    public String name(Locale locale) {
        return names.getOrDefault(locale.getLanguage(), names.getOrDefault("nl", id));
    }
}
