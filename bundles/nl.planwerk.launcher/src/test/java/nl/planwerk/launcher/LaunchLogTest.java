// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchLogTest {

    @TempDir
    Path folder;

    @Test
    void staysWithinTwiceItsLimit() throws IOException {
        var log = new LaunchLog(folder.resolve("logs/a.log"), 1000);

        for (int i = 0; i < 200; i++) {
            log.info("line " + i);
        }

        assertThat(log.file()).isNotEmptyFile().content().endsWith("line 199\n");
        assertThat(Files.size(log.file())).isLessThanOrEqualTo(1000);
        assertThat(Files.size(folder.resolve("logs/a.log.1"))).isLessThanOrEqualTo(1000);
        assertThat(folder.resolve("logs")).isDirectoryNotContaining("glob:**.2");
    }

    @Test
    void keepsTheStackTrace() throws IOException {
        var log = new LaunchLog(folder.resolve("a.log"));

        log.error("It failed", new IllegalStateException("why"));

        assertThat(log.file()).content().contains("ERROR It failed", "IllegalStateException: why", "at nl.planwerk");
    }

    @Test
    void isSilentWhenItCannotWrite() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        new LaunchLog(file.resolve("a.log")).info("nowhere to go");

        assertThat(file).isEmptyFile();
    }
}
