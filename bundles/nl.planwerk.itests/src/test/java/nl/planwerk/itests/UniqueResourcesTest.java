// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import nl.planwerk.itests.ShippedFeatures.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the bundles lie together on one class path, a path must mean one thing. */
class UniqueResourcesTest {

    /** Files about a jar, which nobody looks for by path: in the root, and in the usual folders. */
    private static final Pattern ABOUT_THE_JAR = Pattern.compile("[^/]*|(META-INF|OSGI-INF|OSGI-OPT|about_files)/.*");

    /** Interfaces of the OSGi specifications, the same in each jar; icons that two Eclipse bundles look up in themselves. */
    private static final Pattern KNOWN_TWINS =
            Pattern.compile("org/osgi/service/(cm|event|log)/.*|icons/full/[de]tool16/.*");

    @ParameterizedTest
    @ValueSource(strings = {"linux-x86_64", "linux-aarch64", "win32-x86_64", "macosx-x86_64", "macosx-aarch64"})
    void noPathIsInTwoJars(String platform) throws IOException {
        Map<String, List<String>> owners = new TreeMap<>();
        for (Shipped shipped : ShippedFeatures.on(platform)) {
            collect(shipped.file(), owners);
        }
        owners.values().removeIf(files -> files.size() == 1);
        assertThat(owners).isEmpty();
    }

    private static void collect(Path file, Map<String, List<String>> owners) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName)
                    .filter(name -> !ABOUT_THE_JAR.matcher(name).matches())
                    .filter(name -> !KNOWN_TWINS.matcher(name).matches())
                    .forEach(name -> owners.computeIfAbsent(name, n -> new ArrayList<>())
                            .add(file.getFileName().toString()));
        }
    }
}
