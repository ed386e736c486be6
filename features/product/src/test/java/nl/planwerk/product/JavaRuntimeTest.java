// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaRuntimeTest {

    @TempDir
    Path folder;

    @Test
    void aZipForWindows() throws IOException {
        Path zip = zip("jdk-17-jre/bin/java.exe", "jdk-17-jre/lib/modules", "jdk-17-jre/release");

        assertThat(JavaRuntime.read(zip)).extracting(Entry::path)
                .containsExactly("jre/bin/java.exe", "jre/lib/modules", "jre/release");
    }

    @Test
    void aTarForMacosLosesWhatLiesAboveItsHome() throws IOException {
        Path tar = tar(out -> {
            file(out, "./jdk-17/Contents/Info.plist");
            file(out, "./jdk-17/Contents/Home/bin/java");
            file(out, "./jdk-17/Contents/Home/legal/java.base/LICENSE");
            link(out, "./jdk-17/Contents/Home/legal/java.desktop/LICENSE", "../java.base/LICENSE");
        });

        List<Entry> entries = JavaRuntime.read(tar);

        assertThat(entries).extracting(Entry::path).containsExactly("jre/bin/java", "jre/legal/java.base/LICENSE",
                "jre/legal/java.desktop/LICENSE");
        assertThat(entries).extracting(Entry::executable).containsExactly(true, false, false);
        assertThat(entries.get(2).source().read()).isEqualTo(entries.get(1).source().read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jre/../../evil", "/etc/passwd", "..\\evil", "C:/evil"})
    void nothingMayLieOutside(String name) throws IOException {
        Path zip = zip("jre/bin/java", name);

        assertThatThrownBy(() -> JavaRuntime.read(zip)).isInstanceOf(IOException.class).hasMessageContaining("outside");
    }

    @Test
    void noLinkMayPointOutside() throws IOException {
        Path tar = tar(out -> {
            file(out, "jre/bin/java");
            link(out, "jre/legal", "../../../etc/passwd");
        });

        assertThatThrownBy(() -> JavaRuntime.read(tar)).isInstanceOf(IOException.class).hasMessageContaining("outside");
    }

    @Test
    void anythingElseIsRefused() throws IOException {
        Path zip = zip("readme.txt");

        assertThatThrownBy(() -> JavaRuntime.read(zip)).hasMessageContaining("no bin/java");
    }

    private Path zip(String... names) throws IOException {
        Path file = folder.resolve("jre.zip");
        try (var out = new ZipArchiveOutputStream(file)) {
            for (String name : names) {
                out.putArchiveEntry(new ZipArchiveEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
                out.closeArchiveEntry();
            }
        }
        return file;
    }

    private interface Filling {

        void fill(TarArchiveOutputStream out) throws IOException;
    }

    private Path tar(Filling filling) throws IOException {
        Path file = folder.resolve("jre.tar.gz");
        try (var out = new TarArchiveOutputStream(new GzipCompressorOutputStream(Files.newOutputStream(file)))) {
            filling.fill(out);
        }
        return file;
    }

    private static void file(TarArchiveOutputStream out, String name) throws IOException {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        var entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        out.putArchiveEntry(entry);
        out.write(bytes);
        out.closeArchiveEntry();
    }

    private static void link(TarArchiveOutputStream out, String name, String target) throws IOException {
        var entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        out.putArchiveEntry(entry);
        out.closeArchiveEntry();
    }
}
