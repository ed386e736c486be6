// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.guard;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls plugins on a thread of their own, so that one that does not come back holds up nobody. */
public final class TimedCall {
    /** How long a plugin may take to answer; the system property {@code planwerk.plugin.limit} says otherwise, in milliseconds. */
    public static final Duration LIMIT = Duration.ofMillis(Long.getLong("planwerk.plugin.limit", 10_000));

    private TimedCall() {
    }

    /**
     * What the call gives, within {@link #LIMIT}.
     *
     * @param thread name of the thread it is made on
     * @throws ExecutionException   with what it throws
     * @throws TimeoutException     if it does not come back; its thread is interrupted and left to itself
     * @throws InterruptedException if the waiting thread is interrupted; the call is too
     */
    public static <T> T call(String thread, Callable<T> call) throws ExecutionException, TimeoutException, InterruptedException {
        return call(thread, LIMIT, call);
    }

    /** The same within a limit of its own. */
    public static <T> T call(String thread, Duration limit, Callable<T> call)
            throws ExecutionException, TimeoutException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(call);
        Thread runner = new Thread(task, thread);
        runner.setDaemon(true);
        runner.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | InterruptedException e) {
            task.cancel(true);
            throw e;
        }
    }
}
