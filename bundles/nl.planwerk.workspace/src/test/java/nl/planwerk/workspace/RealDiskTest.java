// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves on a real disk of one megabyte, which only a system's administrator may make; otherwise it is left out. */
class RealDiskTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    @TempDir
    Path folder;
    private Path disk;
    private Path file;
    private boolean mounted;

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                    .waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
        assumeTrue(mounted, "no right to mount a disk");
        file = Files.writeString(disk.resolve("a.plan.json"), "old");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private void refused(byte[] content, PlanFileException.Reason reason, String said) throws IOException {
        assertThatThrownBy(() -> new AtomicFile(FileOperations.REAL).write(file, content)).isInstanceOfSatisfying(
                PlanFileException.class, e -> {
                    assertThat(e.reason()).isEqualTo(reason);
                    assertThat(e.message(DUTCH)).contains("a.plan.json", said);
                });
        assertThat(file).hasContent("old");
        try (Stream<Path> names = Files.list(disk)) {
            assertThat(names.toList()).isEqualTo(List.of(file));
        }
    }

    @Test
    void aFullDiskLeavesTheOldFileAndSaysSo() throws IOException {
        byte[] large = new byte[2 << 20];
        Arrays.fill(large, (byte) 'x');
        refused(large, PlanFileException.Reason.DISK_FULL, "geen ruimte");
    }

    @Test
    void aDiskThatMayOnlyBeReadLeavesTheOldFileAndSaysSo() throws Exception {
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
        refused(new byte[] {'n'}, PlanFileException.Reason.READ_ONLY, "niet worden geschreven");
    }
}
