// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.feature;

import java.util.List;
import java.util.Map;

/**
 * What is installed together.
 *
 * @param name what the feature is called (classifier of its id): {@code core}, {@code clusters}, {@code cli}, {@code workbench}
 * @param version version part of the feature's id
 * @param bundles its bundles in the order of the descriptor
 * @param frameworkProperties properties that the framework must have
 */
public record FeatureDescriptor(String name, String version, List<BundleEntry> bundles,
        Map<String, String> frameworkProperties) {

    public FeatureDescriptor {
        bundles = List.copyOf(bundles);
        frameworkProperties = Map.copyOf(frameworkProperties);
    }
}
