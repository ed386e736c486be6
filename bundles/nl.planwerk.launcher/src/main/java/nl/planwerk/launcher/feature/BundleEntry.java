// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.feature;

import java.util.Optional;
import java.util.OptionalInt;
import nl.planwerk.launcher.host.Platform;

/**
 * One bundle of a feature.
 *
 * @param groupId Maven group
 * @param artifactId Maven artifact
 * @param version Maven version
 * @param start place in the order of starting, lower first; empty: installed and resolved only
 * @param platform the one system it is for, as {@code linux-x86_64} in Eclipse's words; empty: every system
 */
public record BundleEntry(String groupId, String artifactId, String version, OptionalInt start, Optional<String> platform) {

    /** The name of its jar in the product's {@code bundles} folder. */
    public String fileName() {
        return artifactId + "-" + version + ".jar";
    }

    /** Whether the bundle is for this system. */
    public boolean fits(Platform system) {
        return platform.map((system.os() + "-" + system.arch())::equals).orElse(true);
    }
}
