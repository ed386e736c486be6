// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnWordsTest {
    @TempDir
    private Path folder;

    @Test
    void lastsAndKeepsWhatAnotherProgramAdded() throws IOException {
        Path file = folder.resolve("settings").resolve("words.txt");
        OwnWords one = OwnWords.in(file);
        OwnWords other = OwnWords.in(file);
        assertThat(one.contains("smidsvuur")).isFalse();
        one.add("smidsvuur");
        other.add("Café-d'or");
        one.add("smidsvuur");
        assertThat(Files.readAllLines(file)).containsExactly("Café-d'or", "smidsvuur");
        assertThat(OwnWords.in(file).load().contains("Smidsvuur")).isTrue();
        assertThat(other.contains("smidsvuur")).isTrue();
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void readsAFileWrittenByHand() throws IOException {
        Path file = folder.resolve("words.txt");
        Files.write(file, new byte[] {'a', 'b', (byte) 0xFF, '\r', '\n', ' ', 'c', 'd', '\r', '\n'});
        assertThat(OwnWords.in(file).load().contains("cd")).isTrue();
    }

    @Test
    void knowsAWordThatCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("taken")).resolve("words.txt");
        OwnWords words = OwnWords.in(file);
        assertThatThrownBy(() -> words.add("smidsvuur")).isInstanceOf(UncheckedIOException.class);
        assertThat(words.contains("smidsvuur")).isTrue();
    }
}
