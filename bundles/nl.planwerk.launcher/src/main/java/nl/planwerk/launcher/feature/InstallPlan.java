// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.feature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.planwerk.launcher.host.Platform;

/**
 * What one process installs.
 *
 * @param bundles the jars in the order of installing, each once
 * @param frameworkProperties properties that the framework must have
 */
public record InstallPlan(List<Jar> bundles, Map<String, String> frameworkProperties) {

    /**
     * One jar of the product.
     *
     * @param fileName its name in the {@code bundles} folder
     * @param start place in the order of starting; empty: not started
     */
    public record Jar(String fileName, OptionalInt start) {
    }

    public InstallPlan {
        bundles = List.copyOf(bundles);
        frameworkProperties = Map.copyOf(frameworkProperties);
    }

    /** The plan for a set of features on a system: core and clusters first, a bundle of two features once. */
    public static InstallPlan of(List<FeatureDescriptor> features, FeatureSet set, Platform platform) {
        var chosen = features.stream().filter(feature -> set.contains(feature.name()))
                .sorted(Comparator.comparingInt(feature -> FeatureSet.rank(feature.name()))).toList();
        var jars = new LinkedHashMap<String, Jar>();
        var properties = new TreeMap<String, String>();
        for (FeatureDescriptor feature : chosen) {
            feature.bundles().stream().filter(bundle -> bundle.fits(platform))
                    .map(bundle -> new Jar(bundle.fileName(), bundle.start()))
                    .forEach(jar -> jars.merge(jar.fileName(), jar, (one, two) -> one.start().isPresent() ? one : two));
            properties.putAll(feature.frameworkProperties());
        }
        return new InstallPlan(new ArrayList<>(jars.values()), properties);
    }

    /** The jars to be started, in order; those of equal order as they are installed. */
    public List<Jar> starts() {
        return bundles.stream().filter(jar -> jar.start().isPresent())
                .sorted(Comparator.comparingInt(jar -> jar.start().getAsInt())).toList();
    }
}
