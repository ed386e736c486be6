// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import nl.planwerk.launcher.host.Host;

/**
 * The installed program: {@code bin}, {@code lib}, {@code bundles}, {@code features} below one home. Never written to.
 *
 * @param home absolute
 * @param version as {@code 0.1.0}
 * @param build changes with the content of the program's files; the same as the version where the product does not tell
 */
public record Product(Path home, String version, String build) {

    /** Where, below the home, the build is told. */
    public static final String BUILD_ID = "lib/build.id";

    /**
     * The product this code runs in: system property {@code planwerk.product.dir}, else the folder above the one that
     * holds the launcher's jar.
     */
    public static Product of(Host host) throws IOException {
        Path home = host.property("planwerk.product.dir").map(Path::of).orElseGet(Product::besideLauncher);
        Path absolute = home.toAbsolutePath().normalize();
        Path id = absolute.resolve(BUILD_ID);
        String version = built("version");
        return new Product(absolute, version, Files.exists(id) ? Files.readString(id).strip() : version);
    }

    /** The product's jars, all of which can be installed. */
    public Path bundles() {
        return home.resolve("bundles");
    }

    /** A jar without content that puts the launcher and all bundles on one class path. */
    public Path classPath() {
        return home.resolve("planwerk.jar");
    }

    /** The feature descriptors. */
    public Path features() {
        return home.resolve("features");
    }

    /** Plugins put beside the product by whoever installed it. */
    public Path plugins() {
        return home.resolve("plugins");
    }

    /** The jars of a folder, sorted; none if there is no such folder. */
    public static List<Path> jars(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static Path besideLauncher() {
        try {
            Path code = Path.of(Product.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return code.getParent().getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The version of Felix that Planwerk is built with. */
    public static String frameworkVersion() throws IOException {
        return built("felix");
    }

    private static String built(String key) throws IOException {
        var properties = new Properties();
        try (InputStream in = Product.class.getResourceAsStream("product.properties")) {
            properties.load(in);
        }
        return properties.getProperty(key);
    }
}
