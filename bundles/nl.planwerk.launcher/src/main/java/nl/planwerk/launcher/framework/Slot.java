// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A framework storage directory that belongs to this process alone while it runs. Felix lets two processes share one
 * storage without a word, so each takes the first free of {@code KIND-0}, {@code KIND-1} and so on. The operating system
 * frees a slot when its process ends, however it ends; the next process finds the bundle cache warm.
 */
public final class Slot implements AutoCloseable {

    private static final int MOST = 256;

    private final String name;
    private final Path directory;
    private final FileChannel channel;

    private Slot(String name, Path directory, FileChannel channel) {
        this.name = name;
        this.directory = directory;
        this.channel = channel;
    }

    /**
     * Takes the first free slot of a kind.
     *
     * @param parent directory of all slots of one product version; made if needed
     * @param kind first part of the slot's name
     * @throws IOException if the directory cannot be written, or hundreds of processes hold all slots
     */
    public static Slot take(Path parent, String kind) throws IOException {
        Files.createDirectories(parent);
        for (int number = 0; number < MOST; number++) {
            Optional<Slot> slot = tryTake(parent, kind + "-" + number);
            if (slot.isPresent()) {
                return slot.get();
            }
        }
        throw new IOException("All " + MOST + " slots are in use: " + parent.resolve(kind));
    }

    private static Optional<Slot> tryTake(Path parent, String name) throws IOException {
        FileChannel channel = FileChannel.open(parent.resolve(name + ".lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new Slot(name, parent.resolve(name), channel));
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // Counts as taken, as by another process.
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /** Kind and number, as {@code cli-0}. */
    public String name() {
        return name;
    }

    /** Whether no other process of this kind and version was there before. */
    boolean isFirst() {
        return name.endsWith("-0");
    }

    /** The storage directory; it need not exist yet. */
    public Path directory() {
        return directory;
    }

    /** Frees the slot. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
