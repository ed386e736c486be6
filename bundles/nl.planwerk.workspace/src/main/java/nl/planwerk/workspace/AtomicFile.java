// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * Writes a file whole or not at all: to a temporary file in the same folder, flushed and read back, then moved into place.
 * Until it is whole the temporary file is its owner's alone; then it gets the permissions and the group of the file it
 * replaces. Symbolic links are followed.
 */
public final class AtomicFile {
    private static final System.Logger LOG = System.getLogger(AtomicFile.class.getName());

    private final FileOperations operations;
    private final Retry retry;

    /** Tries again while another program holds the file for a moment. */
    public AtomicFile(FileOperations operations) {
        this(operations, Retry.WHILE_IN_USE);
    }

    public AtomicFile(FileOperations operations, Retry retry) {
        this.operations = operations;
        this.retry = retry;
    }

    /**
     * Replaces or makes the file.
     *
     * @throws PlanFileException if that cannot be done; the file is then as it was, and nothing is left beside it
     */
    public void write(Path file, byte[] content) throws PlanFileException {
        write(file, content, Set.of());
    }

    /**
     * Replaces or makes the file.
     *
     * @param ifNew permissions of the file if it is not there yet; empty: what is usual there
     * @throws PlanFileException if that cannot be done; the file is then as it was, and nothing is left beside it
     */
    public void write(Path file, byte[] content, Set<PosixFilePermission> ifNew) throws PlanFileException {
        Path target = resolved(file);
        if (Files.isDirectory(target)) {
            throw new PlanFileException(PlanFileException.Reason.IS_FOLDER, file, null);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new PlanFileException(PlanFileException.Reason.NO_FOLDER, file, null);
        }
        boolean replaces = Files.exists(target);
        if (replaces && !Files.isWritable(target)) {
            throw new PlanFileException(PlanFileException.Reason.READ_ONLY, file, null);
        }
        Path temporary = folder.resolve(".planwerk-" + UUID.randomUUID().toString().substring(24) + ".tmp");
        try {
            replace(target, temporary, content, replaces ? FileOperations.OWNER_ONLY : ifNew);
        } catch (IOException e) {
            discard(temporary, e);
            throw PlanFileException.notWritten(file, e);
        }
    }

    private void replace(Path target, Path temporary, byte[] content, Set<PosixFilePermission> permissions)
            throws IOException {
        operations.writeNew(temporary, content, permissions);
        if (!Arrays.equals(operations.read(temporary), content)) {
            throw new IOException("read back differently from what was written");
        }
        if (Files.exists(target)) {
            operations.copyPermissions(target, temporary);
        }
        retry.run(() -> operations.move(temporary, target));
        flushFolder(target.toAbsolutePath().getParent());
    }

    /** The new file is in place already; some file systems, such as network shares, cannot flush a folder. */
    private void flushFolder(Path folder) {
        try {
            operations.flushFolder(folder);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "folder not flushed: " + folder, e);
        }
    }

    private void discard(Path temporary, IOException cause) {
        try {
            retry.run(() -> operations.delete(temporary));
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** The file that a link leads to; a link to nothing leads to where the file is to be made. */
    private static Path resolved(Path file) throws PlanFileException {
        try {
            if (Files.exists(file)) {
                return file.toRealPath();
            }
            return Files.isSymbolicLink(file) ? file.toAbsolutePath().resolveSibling(Files.readSymbolicLink(file)) : file;
        } catch (IOException e) {
            throw PlanFileException.notWritten(file, e);
        }
    }
}
