// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.inspect;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/** What belongs to the product, so that no plugin can take its place. */
public final class ProductPackages {
    /** What the names of Planwerk's own packages begin with. */
    public static final String PREFIX = "nl.planwerk.";
    private static final Map<String, String> LIBRARIES = Map.of("com.itextpdf.", "iText", "com.fasterxml.jackson.", "Jackson");
    private final BundleContext context;
    private final PluginFolders folders;

    ProductPackages(BundleContext context, PluginFolders folders) {
        this.context = context;
        this.folders = folders;
    }

    private Stream<Bundle> bundles() {
        return Arrays.stream(context.getBundles()).filter(bundle -> !folders.isPlugin(bundle));
    }

    /** Whether a bundle of the product has that symbolic name. */
    boolean has(String symbolicName) {
        return bundles().anyMatch(bundle -> symbolicName.equals(bundle.getSymbolicName()));
    }

    /** Whether a package is one of Planwerk's own or Java's, of which a plugin may not hold classes. */
    boolean owns(String name) {
        return name.startsWith("java.") || name.startsWith(PREFIX) && exports(name).findAny().isPresent();
    }

    /** The product's exports of a package. */
    Stream<BundleCapability> exports(String name) {
        return bundles().map(bundle -> bundle.adapt(BundleRevision.class)).filter(Objects::nonNull)
                .flatMap(revision -> capabilities(revision).stream())
                .filter(c -> name.equals(c.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)));
    }

    static List<BundleCapability> capabilities(BundleRevision revision) {
        return revision.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE);
    }

    /** The well-known library that a package belongs to, if the product has it too. */
    static Optional<String> library(String name) {
        return LIBRARIES.entrySet().stream().filter(e -> name.startsWith(e.getKey())).map(Map.Entry::getValue).findFirst();
    }

    /** The versions in which a package is offered. */
    static String versions(Stream<BundleCapability> exports) {
        return String.join(", ", exports.map(c -> String.valueOf(c.getAttributes().get(Constants.VERSION_ATTRIBUTE)))
                .distinct().sorted().toList());
    }
}
