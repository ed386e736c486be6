// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final Instant TIME = Instant.parse("2026-01-02T03:04:06Z");
    private static final List<Entry> ENTRIES = List.of(entry("LICENSE", false), entry("bin/planwerk", true),
            entry("bundles/" + "long.".repeat(30) + "jar", false));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.tar.gz"})
    void isTheSameByteForByteInAnyTimeZone(String name) throws IOException {
        Path one = folder.resolve("one").resolve(name);
        Path two = folder.resolve("two").resolve(name);

        new Archive(TIME).write(one, ENTRIES);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            new Archive(TIME).write(two, ENTRIES);
        } finally {
            TimeZone.setDefault(before);
        }

        assertThat(two).hasSameBinaryContentAs(one);
    }

    @Test
    void aTarKeepsProgramsRunnable() throws IOException {
        Path file = folder.resolve("a.tar.gz");
        new Archive(TIME).write(file, ENTRIES);

        try (var tar = new TarArchiveInputStream(new GzipCompressorInputStream(Files.newInputStream(file)))) {
            TarArchiveEntry licence = tar.getNextEntry();
            assertThat(licence.getName()).isEqualTo("planwerk/LICENSE");
            assertThat(licence.getMode() & 0777).isEqualTo(0644);
            assertThat(licence.getLastModifiedTime().toInstant()).isEqualTo(TIME);
            TarArchiveEntry program = tar.getNextEntry();
            assertThat(program.getName()).isEqualTo("planwerk/bin/planwerk");
            assertThat(program.getMode() & 0777).isEqualTo(0755);
            assertThat(new String(tar.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("bin/planwerk");
            assertThat(tar.getNextEntry().getName()).endsWith("long.jar");
        }
    }

    @Test
    void aZipHoldsTheSame() throws IOException {
        Path file = folder.resolve("a.zip");
        new Archive(TIME).write(file, ENTRIES);

        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            assertThat(zip.getEntry("planwerk/bin/planwerk").getUnixMode() & 0777).isEqualTo(0755);
            assertThat(zip.getEntry("planwerk/LICENSE")).isNotNull();
        }
    }

    private static Entry entry(String path, boolean program) {
        return Entry.of(path, path.getBytes(StandardCharsets.UTF_8), program);
    }
}
