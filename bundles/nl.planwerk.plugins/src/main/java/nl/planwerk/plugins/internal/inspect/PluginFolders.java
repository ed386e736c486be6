// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.inspect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Where plugins lie. The launcher installs every jar of the first two folders at a start.
 *
 * @param user    the user's own
 * @param product those that came with the product
 */
public record PluginFolders(Path user, Optional<Path> product) {
    private static final String REFERENCE = "reference:";

    /** The folders as the launcher tells them. */
    public static PluginFolders of(BundleContext context) {
        String data = Optional.ofNullable(context.getProperty("planwerk.data.dir")).orElse("planwerk-data");
        return new PluginFolders(Path.of(data).toAbsolutePath().resolve("plugins"),
                Optional.ofNullable(context.getProperty("planwerk.product.dir")).map(home -> Path.of(home).resolve("plugins")));
    }

    /** Where plugins lie that are switched off. */
    public Path disabled() {
        return user.resolve("disabled");
    }

    /** The file beside a plugin that keeps the launcher from starting it. */
    public static Path heldBack(Path plugin) {
        return plugin.resolveSibling(plugin.getFileName() + ".blocked");
    }

    /** The location under which the launcher installs a plugin's file. */
    public static String location(Path file) {
        return REFERENCE + file.toUri();
    }

    /** The file of a bundle that is one of the user's own plugins; read from its location alone. */
    public Optional<Path> owned(Bundle bundle) {
        return Optional.of(bundle.getLocation()).filter(where -> where.startsWith(inside(user)))
                .map(where -> Path.of(URI.create(where.substring(REFERENCE.length()))));
    }

    /** What the locations of the plugins in a folder begin with. */
    private static String inside(Path folder) {
        return location(folder).replaceFirst("/*$", "/");
    }

    /** Whether a bundle is a plugin, and none of the product's own. */
    public boolean isPlugin(Bundle bundle) {
        String location = bundle.getLocation();
        return location.startsWith(Trial.LOCATION) || Stream.concat(Stream.of(user), product.stream())
                .anyMatch(folder -> location.startsWith(inside(folder)));
    }

    /** The jars of a folder by name; none if there is no such folder. */
    public static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
