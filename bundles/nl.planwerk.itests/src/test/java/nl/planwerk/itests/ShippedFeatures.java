// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.itests;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureBundle;
import org.osgi.service.feature.FeatureService;

/** The descriptors and bundles as the build made them. */
final class ShippedFeatures {

    /** The features in the order in which they are installed. */
    static final List<String> NAMES = List.of("core", "clusters", "cli", "workbench");

    private static final Path ROOT = Path.of(System.getProperty("planwerk.features")).normalize();

    private ShippedFeatures() {
    }

    /** One bundle of a descriptor. */
    record Shipped(String feature, String id, Path file, boolean start, int order, Optional<String> platform) {
    }

    static Path bundleFolder() {
        return ROOT.resolve("bundles");
    }

    static Path descriptor(String name) {
        return ROOT.resolve("features").resolve(name + ".json");
    }

    static Feature read(String name) {
        FeatureService service = ServiceLoader.load(FeatureService.class).findFirst().orElseThrow();
        try (Reader reader = Files.newBufferedReader(descriptor(name))) {
            return service.readFeature(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Shipped> all() {
        List<Shipped> all = new ArrayList<>();
        for (String name : NAMES) {
            read(name).getBundles().forEach(bundle -> all.add(shipped(name, bundle)));
        }
        return all;
    }

    /** What is installed on one platform, such as {@code linux-x86_64}. */
    static List<Shipped> on(String platform) {
        return all().stream().filter(b -> b.platform().isEmpty() || b.platform().get().equals(platform)).toList();
    }

    private static Shipped shipped(String feature, FeatureBundle bundle) {
        Map<String, Object> meta = bundle.getMetadata();
        String file = bundle.getID().getArtifactId() + "-" + bundle.getID().getVersion() + ".jar";
        return new Shipped(feature, bundle.getID().toString(), bundleFolder().resolve(file),
                "true".equals(String.valueOf(meta.get("planwerk.start"))),
                Integer.parseInt(String.valueOf(meta.getOrDefault("planwerk.order", 100))),
                Optional.ofNullable(meta.get("planwerk.platform")).map(String::valueOf));
    }
}
