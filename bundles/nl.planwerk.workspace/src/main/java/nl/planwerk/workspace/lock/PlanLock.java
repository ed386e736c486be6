// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.lock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import nl.planwerk.workspace.AtomicFile;
import nl.planwerk.workspace.FileOperations;
import nl.planwerk.workspace.Owner;
import nl.planwerk.workspace.OwnerText;
import nl.planwerk.workspace.Retry;

/**
 * A file {@code .NAME.plan.json.lock} beside a plan that tells others who works on it. It keeps nobody out by force. One
 * that was left behind is recognised: its process is dead, or on another machine and silent for {@link Owner#SILENCE}.
 */
public final class PlanLock {
    private static final int LARGEST = 10_000;

    private final Path file;
    private final Owner owner;
    private final String token;
    private final FileOperations operations;
    private final Clock clock;

    private PlanLock(Path file, Owner owner, FileOperations operations, Clock clock) {
        this.file = file;
        this.owner = owner;
        this.token = UUID.randomUUID().toString();
        this.operations = operations;
        this.clock = clock;
    }

    /** The lock file of a plan file. */
    public static Path fileOf(Path plan) {
        return plan.toAbsolutePath().resolveSibling("." + plan.getFileName() + ".lock");
    }

    /** Tries to get the lock of a plan file. */
    public static LockResult acquire(Path plan, FileOperations operations, Clock clock) {
        PlanLock lock = new PlanLock(fileOf(plan), Owner.self(clock.instant()), operations, clock);
        try {
            for (int tries = 0; tries < 3; tries++) {
                Attempt attempt = lock.tryOnce();
                if (attempt.held()) {
                    return new LockResult.Held(lock);
                } else if (attempt.by().isPresent()) {
                    return new LockResult.Taken(attempt.by().get());
                }
            }
            return new LockResult.Impossible(new IOException("others come and go: " + lock.file));
        } catch (IOException e) {
            return new LockResult.Impossible(e);
        }
    }

    /** How trying went: it is ours; somebody has it; or a stale one was cleared away and it is to be tried again. */
    private record Attempt(boolean held, Optional<Owner> by) {
    }

    private Attempt tryOnce() throws IOException {
        try {
            operations.writeNew(file, content(), Set.of());
            return new Attempt(true, Optional.empty());
        } catch (FileAlreadyExistsException e) {
            Optional<Map<String, String>> lines = lines(file);
            Optional<Owner> other = lines.flatMap(OwnerText::owner);
            if (other.isPresent() && other.get().alive(clock.instant(), lastSign(lines.get(), other.get()))) {
                return new Attempt(false, other);
            }
            clear(lines);
            return new Attempt(false, Optional.empty());
        }
    }

    private static Instant lastSign(Map<String, String> lines, Owner other) {
        try {
            return Instant.parse(lines.getOrDefault("alive", ""));
        } catch (DateTimeException e) {
            return other.since();
        }
    }

    /** Takes a stale lock aside; if it is not the one that was found stale, somebody was faster, and it is put back. */
    private void clear(Optional<Map<String, String>> stale) throws IOException {
        Path aside = file.resolveSibling(".planwerk-" + token + ".tmp");
        try {
            operations.move(file, aside);
        } catch (NoSuchFileException e) {
            return;
        }
        if (lines(aside).equals(stale)) {
            operations.delete(aside);
        } else {
            Files.move(aside, file);
        }
    }

    private byte[] content() {
        return OwnerText.write(owner, Map.of("token", token, "alive", clock.instant().toString()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<Map<String, String>> lines(Path file) throws IOException {
        try {
            if (Files.size(file) > LARGEST) {
                return Optional.of(Map.of());
            }
            return Optional.of(OwnerText.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Who has the lock of a plan file, if somebody alive has. */
    public static Optional<Owner> ownerOf(Path plan, Clock clock) {
        try {
            Optional<Map<String, String>> lines = lines(fileOf(plan));
            return lines.flatMap(OwnerText::owner).filter(o -> o.alive(clock.instant(), lastSign(lines.get(), o)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Gives a sign of life to other machines; to be called each minute.
     *
     * @return false if the lock is no longer ours: it was removed or taken over, as when this machine slept
     */
    public synchronized boolean beat() throws IOException {
        if (!isOurs()) {
            return false;
        }
        new AtomicFile(operations, Retry.NEVER).write(file, content());
        return true;
    }

    private boolean isOurs() throws IOException {
        return lines(file).map(lines -> token.equals(lines.get("token"))).orElse(false);
    }

    /** Removes the lock file, if it is still ours. */
    public synchronized void release() throws IOException {
        if (isOurs()) {
            operations.delete(file);
        }
    }
}
