// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls into checks: whatever they throw becomes a sentence. */
public final class Guard {

    /** How long a plugin's check may take, in milliseconds. */
    private static final long LIMIT = Long.getLong("planwerk.plugin.limit", 10_000);

    private Guard() {
    }

    /** Runs a call on a thread of its own and gives up waiting when it takes too long; what it threw, or that it took too long. */
    public static Optional<String> failureInTime(Runnable call) {
        FutureTask<Optional<String>> task = new FutureTask<>(() -> failure(call));
        Thread thread = new Thread(task, "planwerk-check");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(LIMIT, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return Optional.of("> " + LIMIT / 1000 + " s");
        } catch (ExecutionException e) {
            return Optional.of(String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.of(e.toString());
        }
    }

    /** Runs a call; what it threw, in the words of the program. */
    public static Optional<String> failure(Runnable call) {
        try {
            call.run();
            return Optional.empty();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            String name = e.getClass().getName();
            return Optional.of(e.getMessage() == null ? name : name + ": " + e.getMessage());
        }
    }
}
