// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlotTest {

    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void eachProcessHasItsOwnAndAFreedOneIsUsedAgain() throws Exception {
        assertThat(start()).isEqualTo("cli-0");
        assertThat(start()).isEqualTo("cli-1");
        processes.get(0).destroyForcibly().waitFor();

        assertThat(start()).isEqualTo("cli-0");
        assertThat(start()).isEqualTo("cli-2");
    }

    @Test
    void kindsDoNotMix() throws IOException {
        try (Slot cli = Slot.take(folder, "cli"); Slot bundles = Slot.take(folder, "bundles")) {
            assertThat(cli.name()).isEqualTo("cli-0");
            assertThat(bundles.directory()).isEqualTo(folder.resolve("bundles-0"));
        }
    }

    @Test
    void aDirectoryThatCannotBeMadeIsAnError() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> Slot.take(file.resolve("slots"), "cli")).isInstanceOf(IOException.class);
    }

    private String start() throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), SlotHolder.class.getName(), folder.toString()).start();
        processes.add(process);
        BufferedReader reader = process.inputReader();
        return reader.readLine();
    }
}
