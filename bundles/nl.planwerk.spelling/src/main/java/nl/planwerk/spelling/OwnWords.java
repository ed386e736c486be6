// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The words of one user: a file in UTF-8 with a word a line, which may also be written by hand. Each addition reads the file
 * anew, so that two programs do not lose each other's words. May be used by any thread.
 */
public final class OwnWords implements KnownWords {
    /** How much of a file is read, in bytes; what lies beyond is left alone, and nothing is added to it. */
    private static final int LARGEST = 1_000_000;

    private final Path file;
    private volatile KnownWords words = KnownWords.NONE;

    private OwnWords(Path file) {
        this.file = file;
    }

    /** Words to be kept in a file, which need not be there; none before they are loaded. */
    public static OwnWords in(Path file) {
        return new OwnWords(file);
    }

    /**
     * Reads the words that are in the file.
     *
     * @return these
     * @throws UncheckedIOException if it is there and cannot be read
     */
    public OwnWords load() {
        words = KnownWords.of(read());
        return this;
    }

    private Collection<String> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException(file + " is larger than " + LARGEST + " bytes");
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            try (Stream<String> lines = text.lines()) {
                return lines.map(String::strip).filter(line -> !line.isEmpty()).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean contains(String word) {
        return words.contains(word);
    }

    /**
     * Adds a word to the file.
     *
     * @throws UncheckedIOException if the file cannot be written; the word is known nevertheless until the program ends
     */
    public synchronized void add(String word) {
        words = words.or(KnownWords.of(List.of(word)));
        TreeSet<String> all = new TreeSet<>(read());
        if (!all.add(word.strip())) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "words", ".new");
            try {
                Files.write(draft, all, StandardCharsets.UTF_8);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words = KnownWords.of(all);
    }
}
