// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanJarTest {

    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-SymbolicName: signed

            Name: a/A.class
            SHA-256-Digest: abc=

            Name: b/
            Sealed: true

            """;

    @TempDir
    Path folder;

    @Test
    void takesSignaturesAndDigestsOff() throws IOException {
        Path jar = jar("META-INF/MANIFEST.MF", "META-INF/ECLIPSE_.SF", "META-INF/ECLIPSE_.RSA", "META-INF/x.EC",
                "META-INF/services/some.SF.Service", "a/A.class", "a/B.SF");

        byte[] clean = CleanJar.read(jar);

        assertThat(names(clean)).containsExactly("META-INF/MANIFEST.MF", "META-INF/services/some.SF.Service", "a/A.class",
                "a/B.SF");
        try (var in = new JarInputStream(new ByteArrayInputStream(clean))) {
            assertThat(in.getManifest().getMainAttributes().getValue("Bundle-SymbolicName")).isEqualTo("signed");
            assertThat(in.getManifest().getEntries()).containsOnlyKeys("b/");
        }
    }

    @Test
    void leavesAJarWithoutSignaturesAsItIs() throws IOException {
        Path jar = jar("META-INF/MANIFEST.MF", "a/A.class");

        assertThat(CleanJar.read(jar)).isEqualTo(Files.readAllBytes(jar));
    }

    @Test
    void givesTheSameBytesEachTime() throws IOException {
        Path jar = jar("META-INF/MANIFEST.MF", "META-INF/A.SF", "a/A.class");

        assertThat(CleanJar.read(jar)).isEqualTo(CleanJar.read(jar));
    }

    private Path jar(String... names) throws IOException {
        Path file = folder.resolve("x.jar");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write((name.endsWith("MANIFEST.MF") ? MANIFEST : name).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return file;
    }

    private static List<String> names(byte[] jar) throws IOException {
        var names = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
