// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;

/**
 * Writes a file whole or not at all: to a temporary file in the same folder, flushed and read back, then moved into place.
 * Permissions are kept and symbolic links followed.
 */
public final class AtomicFile {
    private static final System.Logger LOG = System.getLogger(AtomicFile.class.getName());

    private final FileOperations operations;

    public AtomicFile(FileOperations operations) {
        this.operations = operations;
    }

    /**
     * Replaces or makes the file.
     *
     * @throws PlanFileException if that cannot be done; the file is then as it was, and nothing is left beside it
     */
    public void write(Path file, byte[] content) throws PlanFileException {
        Path target = resolved(file);
        if (Files.isDirectory(target)) {
            throw new PlanFileException(PlanFileException.Reason.IS_FOLDER, file, null);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new PlanFileException(PlanFileException.Reason.NO_FOLDER, file, null);
        }
        Path temporary = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            replace(target, temporary, content);
        } catch (IOException e) {
            discard(temporary, e);
            throw PlanFileException.notWritten(file, e);
        }
    }

    private void replace(Path target, Path temporary, byte[] content) throws IOException {
        operations.writeNew(temporary, content);
        if (!Arrays.equals(operations.read(temporary), content)) {
            throw new IOException("read back differently from what was written");
        }
        if (Files.exists(target)) {
            operations.copyPermissions(target, temporary);
        }
        operations.move(temporary, target);
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
            operations.delete(temporary);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static Path resolved(Path file) throws PlanFileException {
        try {
            return Files.exists(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            throw PlanFileException.notWritten(file, e);
        }
    }
}
