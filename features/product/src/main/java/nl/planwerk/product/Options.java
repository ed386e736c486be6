// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.product;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.planwerk.launcher.host.Platform;

/**
 * What the assembly is asked for.
 *
 * @param root the repository
 * @param version of the product
 * @param time the time of every entry of an archive
 * @param archives whether archives are made
 * @param runtimes Java runtimes by the name of the platform they are for
 */
record Options(Path root, String version, Instant time, boolean archives, Map<String, Path> runtimes) {

    /** The platforms Planwerk is made for. */
    static final List<Platform> PLATFORMS = List.of(
            Platform.of(Platform.LINUX, "x86_64"), Platform.of(Platform.LINUX, "aarch64"),
            Platform.of(Platform.WINDOWS, "x86_64"),
            Platform.of(Platform.MACOS, "x86_64"), Platform.of(Platform.MACOS, "aarch64"));

    /**
     * Reads {@code --name=value} arguments.
     *
     * @throws IllegalArgumentException if one is not known or missing
     */
    static Options of(String... arguments) {
        var values = new TreeMap<String, String>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (!argument.startsWith("--") || equals < 0) {
                throw new IllegalArgumentException("Not --name=value: " + argument);
            }
            values.put(argument.substring(2, equals), argument.substring(equals + 1));
        }
        return new Options(Path.of(required(values, "root")).toAbsolutePath().normalize(), required(values, "version"),
                Instant.parse(required(values, "time")), Boolean.parseBoolean(values.get("archives")),
                runtimes(values.getOrDefault("jre", "")));
    }

    private static String required(Map<String, String> values, String name) {
        String value = values.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("--" + name + "= is missing");
        }
        return value;
    }

    private static Map<String, Path> runtimes(String list) {
        var runtimes = new TreeMap<String, Path>();
        List<String> names = PLATFORMS.stream().map(Platform::archiveName).toList();
        for (String pair : Arrays.stream(list.split(",")).filter(text -> !text.isBlank()).toList()) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            if (equals < 0 || !names.contains(name)) {
                throw new IllegalArgumentException("--jre takes PLATFORM=FILE with one of " + names + ", not " + pair);
            }
            runtimes.put(name, Path.of(pair.substring(equals + 1)));
        }
        return runtimes;
    }
}
