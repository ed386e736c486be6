// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.lock;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import nl.planwerk.model.codec.ContentHash;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.workspace.PlanFileException;
import nl.planwerk.workspace.PlanFiles;

/**
 * Finds out whether somebody else changed a plan file, by its content and not by its time stamp. What we write ourselves is
 * known before it is written, so it never raises the alarm. To be asked now and then, off the UI thread. Thread-safe.
 */
public final class FileWatch {
    private final Path file;
    private final Function<PluginStamp, Vocabulary> vocabularyFor;
    private final Set<String> coming = new HashSet<>();
    private String known;

    /**
     * Watches a file.
     *
     * @param known hash of the content that we know; empty text if there was no file
     */
    public FileWatch(Path file, String known, Function<PluginStamp, Vocabulary> vocabularyFor) {
        this.file = file;
        this.known = known;
        this.vocabularyFor = vocabularyFor;
    }

    /** Hash of the content that we know; empty text if there was no file. */
    public synchronized String known() {
        return known;
    }

    /** We are about to write content of that hash. */
    public synchronized void expect(String hash) {
        coming.add(hash);
    }

    /** The file holds content of that hash and we know it: we wrote it, or the author has seen it. */
    public synchronized void accept(String hash) {
        known = hash;
        coming.clear();
    }

    private synchronized boolean isKnown(String hash) {
        return hash.equals(known) || coming.contains(hash);
    }

    /** The file as it is now. */
    public FileState poll() {
        Optional<byte[]> content;
        try {
            content = content();
        } catch (PlanFileException e) {
            return new FileState.Unreadable(e);
        }
        if (content.isEmpty()) {
            return known().isEmpty() ? new FileState.Unchanged() : new FileState.Vanished();
        }
        String hash = ContentHash.of(content.get());
        if (isKnown(hash)) {
            return new FileState.Unchanged();
        }
        try {
            Plan theirs = new PlanCodec().read(content.get(), file.toString(), vocabularyFor);
            return new FileState.Changed(theirs, hash);
        } catch (PlanFormatException e) {
            return new FileState.Unreadable(e);
        }
    }

    /**
     * Whether the file holds what we know, or is gone, so that it may be written. Cheaper than {@link #poll}.
     *
     * @throws IOException if it cannot be read
     */
    public boolean mayBeReplaced() throws IOException {
        Optional<byte[]> content = content();
        return content.isEmpty() || isKnown(ContentHash.of(content.get()));
    }

    private Optional<byte[]> content() throws PlanFileException {
        try {
            return Optional.of(PlanFiles.bytes(file));
        } catch (PlanFileException e) {
            if (e.reason() == PlanFileException.Reason.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
