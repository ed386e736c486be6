// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archetype is the template of a plugin in Java. */
class ArchetypeTest {
    @TempDir
    Path folder;

    @Test
    void theArchetypeHoldsTheTemplate() throws Exception {
        Path product = folder.resolve("product");
        Files.createDirectories(product.resolve("bundles"));
        Files.createDirectories(product.resolve("lib"));
        JavaProject.install(folder.resolve("repository"), product, "1.2.3");
        Path place = folder.resolve("repository/nl/planwerk/sdk/planwerk-plugin-archetype/1.2.3");
        assertThat(place.resolve("planwerk-plugin-archetype-1.2.3.pom")).content().contains("<packaging>maven-archetype</packaging>");
        assertThat(folder.resolve("repository/nl/planwerk/sdk/planwerk-sdk/1.2.3/planwerk-sdk-1.2.3.pom")).exists();
        Map<String, String> files = read(place.resolve("planwerk-plugin-archetype-1.2.3.jar"));
        assertThat(files.get("META-INF/maven/archetype-metadata.xml")).contains("requiredProperty key=\"id\"", "#1f4e79");
        assertThat(files.get("archetype-resources/pom.xml")).contains("<artifactId>${package}</artifactId>", "<version>1.2.3</version>");
        assertThat(files).containsKeys("archetype-resources/src/main/java/OwnPlugin.java", "archetype-resources/README.md",
                "archetype-resources/src/main/resources/OSGI-INF/l10n/__package___nl.properties",
                "archetype-resources/src/main/resources/template.plan.json", "archetype-resources/src/test/java/StartsInFelixTest.java");
        files.forEach((name, text) -> assertThat(text).as(name).doesNotContain("#package#", "#id#", "#name#", "#nameEn#", "#accent#",
                "#planwerkVersion#").doesNotContainPattern("(?m)^##"));
    }

    private static Map<String, String> read(Path jar) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
