// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

import nl.planwerk.model.codec.CodecLimits;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;

/** Opens and saves plan files. */
public final class PlanFiles {
    private final PlanCodec codec = new PlanCodec();
    private final AtomicFile atomic;

    public PlanFiles() {
        this(new AtomicFile(FileOperations.REAL));
    }

    /** Writes in that way. */
    public PlanFiles(AtomicFile atomic) {
        this.atomic = atomic;
    }

    /**
     * Opens a plan.
     *
     * @param vocabularyFor what is in force for a plan of that plugin
     * @throws PlanFileException   if the file cannot be read
     * @throws PlanFormatException if it is not a plan
     */
    public Plan open(Path file, Function<PluginStamp, Vocabulary> vocabularyFor) throws PlanFileException, PlanFormatException {
        return codec.read(bytes(file), file.toString(), vocabularyFor);
    }

    /** The file itself, where a link leads to it, so that a plan has one editor, one lock and one list of earlier versions. */
    public static Path real(Path file) {
        try {
            return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /**
     * The file's content, at most as much as a plan can have.
     *
     * @throws PlanFileException if it cannot be read
     */
    public static byte[] bytes(Path file) throws PlanFileException {
        if (Files.isDirectory(file)) {
            throw new PlanFileException(PlanFileException.Reason.IS_FOLDER, file, null);
        }
        byte[][] content = new byte[1][];
        try {
            Retry.WHILE_IN_USE.run(() -> content[0] = bounded(file));
        } catch (IOException e) {
            throw PlanFileException.notRead(file, e);
        }
        if (content[0].length > CodecLimits.STANDARD.fileBytes()) {
            throw new PlanFileException(PlanFileException.Reason.TOO_BIG, file, null);
        }
        return content[0];
    }

    /** One byte more than a plan can have tells that it is too much. */
    private static byte[] bounded(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(CodecLimits.STANDARD.fileBytes() + 1);
        }
    }

    /**
     * Saves a plan, whole or not at all, and only if it can be opened again: no good file is replaced by one that cannot.
     *
     * @throws PlanFileException if it cannot be written; the file is then as it was
     */
    public void save(Plan plan, Path file) throws PlanFileException {
        write(encode(plan, file), file);
    }

    /**
     * The bytes that a save writes.
     *
     * @param file for the message
     * @throws PlanFileException if they could not be opened again
     */
    public byte[] encode(Plan plan, Path file) throws PlanFileException {
        byte[] bytes = codec.write(plan);
        try {
            codec.read(bytes, file.toString(), stamp -> plan.vocabulary());
        } catch (PlanFormatException e) {
            throw new PlanFileException(PlanFileException.Reason.NOT_SAVED, file, e);
        }
        return bytes;
    }

    /**
     * Writes what {@link #encode} gave.
     *
     * @throws PlanFileException if it cannot be written; the file is then as it was
     */
    public void write(byte[] bytes, Path file) throws PlanFileException {
        atomic.write(file, bytes);
    }
}
