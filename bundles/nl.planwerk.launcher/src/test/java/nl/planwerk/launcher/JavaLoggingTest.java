// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaLoggingTest {

    @TempDir
    Path folder;

    @Test
    void aLibrarysWarningGoesToTheLogAndNotToTheScreen() throws Exception {
        Path log = folder.resolve("cli-0.log");

        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Library.class.getName(), log.toString()).start();

        assertThat(text(process)).isEmpty();
        assertThat(process.waitFor()).isZero();
        assertThat(log).content().contains("WARN some.library: glyph 42 is missing").doesNotContain("chatter");
    }

    private static String text(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Run as a process of its own. */
    public static final class Library {

        private Library() {
        }

        public static void main(String[] arguments) {
            JavaLogging.useFor(Path.of(arguments[0]));
            Logger.getLogger("some.library").warning("glyph 42 is missing");
            Logger.getLogger("some.library").info("chatter");
        }
    }
}
