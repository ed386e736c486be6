// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.workspace.FileOperations;

/**
 * Keeps what is not saved yet on disk, in a file of its own in the user's state directory. Whoever edits only hands over
 * the plan, which never changes; the writing happens on the writer's thread, the latest plan going before those it missed.
 * Thread-safe.
 */
public final class Journal {
    /** From an edit to the beginning of its writing. */
    static final Duration DELAY = Duration.ofMillis(400);
    /** After a failure; the disk may have room again. */
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final ScheduledExecutorService writer;
    private final Consumer<IOException> problems;
    private final JournalFile file;
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private volatile Plan latest;
    private volatile Plan saved;
    private volatile boolean closed;
    private boolean failing;

    /**
     * A journal without anything in it yet.
     *
     * @param folder   where journals stand; made when the first edit is written
     * @param writer   one thread, which may serve several journals
     * @param problems hears once, on the writer's thread, when the journal can no longer be written
     */
    public Journal(Path folder, JournalHeader header, Plan saved, FileOperations operations, Clock clock,
            ScheduledExecutorService writer, Consumer<IOException> problems) {
        this.file = new JournalFile(folder.resolve(UUID.randomUUID() + Recovery.SUFFIX), header, operations, clock);
        this.latest = saved;
        this.saved = saved;
        this.writer = writer;
        this.problems = problems;
    }

    /** The plan was edited to this. Returns at once. */
    public void changed(Plan plan) {
        latest = plan;
        schedule(DELAY);
    }

    private void schedule(Duration delay) {
        if (!closed && scheduled.compareAndSet(false, true)) {
            try {
                writer.schedule(this::write, delay.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                scheduled.set(false);
            }
        }
    }

    private void write() {
        scheduled.set(false);
        if (closed) {
            return;
        }
        try {
            writeNow();
            failing = false;
        } catch (IOException e) {
            failed(e);
        } catch (RuntimeException e) {
            failed(new IOException(e));
        }
    }

    private void writeNow() throws IOException {
        Plan plan = latest;
        if (plan == saved) {
            file.delete();
        } else {
            file.write(plan);
        }
    }

    private void failed(IOException e) {
        if (!failing) {
            failing = true;
            problems.accept(e);
        }
        schedule(AGAIN);
    }

    /**
     * Waits until what was edited so far is on disk.
     *
     * @throws IOException if it cannot be written
     */
    public void flush() throws IOException {
        await(() -> {
            writeNow();
            return null;
        });
    }

    /** The content of that hash is about to replace the file; waits until the journal knows. */
    public void saving(String hash) throws IOException {
        await(() -> {
            file.saving(hash);
            return null;
        });
    }

    /**
     * That plan stands in the file now. What was edited while it was being written stays in the journal.
     *
     * @param header of the file, which may be another one than before, and of what it holds now
     */
    public void saved(Plan plan, JournalHeader header) throws IOException {
        await(() -> {
            saved = plan;
            file.follow(header);
            writeNow();
            return null;
        });
    }

    /** Writes nothing any more, and removes the file: the author saved, or gave up what was not saved. */
    public void close() throws IOException {
        await(() -> {
            closed = true;
            file.delete();
            return null;
        });
    }

    private void await(Callable<Void> task) throws IOException {
        try {
            writer.submit(task).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (RejectedExecutionException e) {
            throw new IOException("the workspace is closed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
