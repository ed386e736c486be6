// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.sdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

import nl.planwerk.plugins.internal.inspect.PluginFolders;

/**
 * Writes what plugins are compiled against as a Maven repository of files: the product's bundles under a group of their
 * own, so that they never take the place of what Maven Central has under the makers' names, and one artifact
 * {@code planwerk-sdk} that stands for all of them.
 */
public final class SdkRepository {
    private static final String GROUP = "nl.planwerk.sdk";
    private static final String ARCHETYPE = "planwerk-plugin-archetype";
    /** By the beginning of the name: what nothing that plugins are compiled against or tested with needs. */
    private static final List<String> NOT_NEEDED = List.of("nl.planwerk.clusters.", "nl.planwerk.wrap.batik",
            "nl.planwerk.wrap.fastexcel", "nl.planwerk.wrap.itext", "nl.planwerk.wrap.jxpath", "nl.planwerk.cli",
            "nl.planwerk.exchange", "nl.planwerk.export.pdf", "nl.planwerk.launcher", "org.apache.batik",
            "org.apache.commons.jxpath", "com.itextpdf", "org.apache.felix.cm.json", "org.apache.felix.feature",
            "org.osgi.service.feature", "jakarta.json");

    private SdkRepository() {
    }

    /**
     * Writes the repository.
     *
     * @param folders hold the product's jars
     * @param version of Planwerk, which all artifacts have
     */
    public static void write(Path target, List<Path> folders, String version) throws IOException {
        Set<String> artifacts = new TreeSet<>();
        for (Path folder : folders) {
            for (Path jar : PluginFolders.jars(folder)) {
                String name = symbolicName(jar);
                if (!name.isEmpty() && NOT_NEEDED.stream().noneMatch(name::startsWith) && artifacts.add(name)) {
                    Path place = place(target, name, version);
                    Files.copy(jar, place.resolve(name + "-" + version + ".jar"), StandardCopyOption.REPLACE_EXISTING);
                    pom(place, name, version, "jar", "");
                }
            }
        }
        pom(place(target, "planwerk-sdk", version), "planwerk-sdk", version, "pom", artifacts.stream()
                .map(artifact -> """
                            <dependency>
                              <groupId>%s</groupId>
                              <artifactId>%s</artifactId>
                              <version>%s</version>
                            </dependency>
                        """.formatted(GROUP, artifact, version))
                .collect(Collectors.joining("", "  <dependencies>\n", "  </dependencies>\n")));
    }

    /** Adds the archetype {@code planwerk-plugin-archetype}. */
    public static void writeArchetype(Path target, String version, byte[] jar) throws IOException {
        Path place = place(target, ARCHETYPE, version);
        Files.write(place.resolve(ARCHETYPE + "-" + version + ".jar"), jar);
        pom(place, ARCHETYPE, version, "maven-archetype", "");
    }

    private static String symbolicName(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String name = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-SymbolicName");
            return name == null ? "" : name.split(";")[0].strip();
        }
    }

    private static Path place(Path target, String artifact, String version) throws IOException {
        return Files.createDirectories(target.resolve(GROUP.replace('.', '/')).resolve(artifact).resolve(version));
    }

    private static void pom(Path place, String artifact, String version, String packaging, String more) throws IOException {
        Files.writeString(place.resolve(artifact + "-" + version + ".pom"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                  <packaging>%s</packaging>
                %s</project>
                """.formatted(GROUP, artifact, version, packaging, more));
    }
}
