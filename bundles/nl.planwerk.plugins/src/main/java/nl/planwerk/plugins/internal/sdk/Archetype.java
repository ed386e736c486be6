// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.sdk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The template of a plugin in Java as a Maven archetype. */
public final class Archetype {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final String RESOURCES = "archetype-resources/";
    private static final String DESCRIPTOR = """
            <?xml version="1.0" encoding="UTF-8"?>
            <archetype-descriptor name="planwerk-plugin"
                xmlns="https://maven.apache.org/plugins/maven-archetype-plugin/archetype-descriptor/1.1.0">
              <requiredProperties>
                <requiredProperty key="id"><validationRegex>[a-z][a-z0-9-]{0,63}</validationRegex></requiredProperty>
                <requiredProperty key="name"/>
                <requiredProperty key="nameEn"><defaultValue>${name}</defaultValue></requiredProperty>
                <requiredProperty key="accent"><defaultValue>%s</defaultValue></requiredProperty>
              </requiredProperties>
              <fileSets>
                <fileSet filtered="true" packaged="true"><directory>src/main/java</directory></fileSet>
                <fileSet filtered="true" packaged="true"><directory>src/test/java</directory></fileSet>
                <fileSet filtered="true" packaged="true"><directory>src/main/resources</directory>
                  <includes><include>*.json</include></includes></fileSet>
                <fileSet filtered="true"><directory>src/main/resources/OSGI-INF</directory></fileSet>
                <fileSet filtered="true"><directory></directory><includes><include>README.md</include></includes></fileSet>
              </fileSets>
            </archetype-descriptor>
            """;

    private Archetype() {
    }

    /** What stands in the place of the template's marks: the names of the archetype's properties. */
    public static Map<String, String> words(String version) {
        return Map.of("#id#", "${id}", "#package#", "${package}", "#name#", "${name}", "#nameEn#", "${nameEn}",
                "#accent#", "${accent}", "#planwerkVersion#", version);
    }

    /**
     * The archetype's jar.
     *
     * @param files  of the template, with {@link #words}
     * @param accent the colour unless another is given
     */
    public static byte[] jar(Map<String, String> files, String accent) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        entries.put("META-INF/maven/archetype-metadata.xml", DESCRIPTOR.formatted(accent));
        files.forEach((file, text) -> entries.put(RESOURCES + place(file), text));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                ZipEntry head = new ZipEntry(entry.getKey());
                head.setTimeLocal(TIME);
                zip.putNextEntry(head);
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** The archetype puts files into the package of itself, and names those of the texts after it. */
    private static String place(String file) {
        return file.replace("/java/own/", "/java/").replace("/resources/own/", "/resources/")
                .replace("/resources/l10n/own", "/resources/OSGI-INF/l10n/__package__");
    }
}
