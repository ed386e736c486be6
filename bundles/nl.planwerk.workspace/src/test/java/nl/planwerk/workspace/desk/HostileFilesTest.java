// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each file is opened, or refused with one clear line; no file is touched, and no picture leads out of its folder. It is
 * done in a process that may have no more than one gigabyte.
 */
class HostileFilesTest {
    private static final String MEMORY = "-Xmx900m";
    private static final long LONGEST_MS = 5_000;
    @TempDir
    Path folder;

    @Test
    void aThousandFiles() throws Exception {
        files(1_000);
    }

    @Test
    @Tag("soak")
    void aHundredThousandFilesAndNoneTakesFiveSeconds() throws Exception {
        assertThat(files(100_000)).as("milliseconds for the slowest file").isLessThan(LONGEST_MS);
    }

    private long files(int count) throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), MEMORY, "-cp",
                classes, HostileFiles.class.getName(), folder.toString(), Integer.toString(count))
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(said).isZero();
        System.out.println(count + " hostile files (opened, refused, slowest in ms): " + said);
        String[] figures = said.split(" ");
        assertThat(Integer.parseInt(figures[0])).as("opened").isBetween(count / 50, count - count / 5);
        assertThat(Integer.parseInt(figures[0]) + Integer.parseInt(figures[1])).isEqualTo(count);
        return Long.parseLong(figures[2]);
    }
}
