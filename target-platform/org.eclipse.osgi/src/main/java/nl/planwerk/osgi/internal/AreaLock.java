// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The lock of a folder: held by one process, given back by the operating system when that process dies. */
final class AreaLock {

    private final Path file;
    private FileChannel channel;

    AreaLock(Path file) {
        this.file = file;
    }

    /** Takes the lock; false when another holds it. */
    boolean acquire() throws IOException {
        if (channel != null) {
            return true;
        }
        Files.createDirectories(file.getParent());
        FileChannel opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(opened)) {
            channel = opened;
            return true;
        }
        opened.close();
        return false;
    }

    private static boolean tryLock(FileChannel opened) throws IOException {
        try {
            FileLock lock = opened.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Gives the lock back; nothing happens when it is not held. */
    void release() {
        if (channel == null) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot give back " + file, e);
        } finally {
            channel = null;
        }
    }

    /** Whether this or another process holds it. */
    boolean isHeldByAnyone() throws IOException {
        if (channel != null) {
            return true;
        }
        if (!acquire()) {
            return true;
        }
        release();
        return false;
    }
}
