// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import nl.planwerk.cluster.PluginFailure;
import nl.planwerk.cluster.PluginProblem;

/** Calls into plugins: whatever they throw, and that they do not come back, becomes a {@link PluginFailure}. */
final class Guard {
    /** How long a plugin may take to answer, in milliseconds. */
    private static final long LIMIT = Long.getLong("planwerk.plugin.limit", 10_000);

    private Guard() {
    }

    /** Calls on a thread of its own and waits for it no longer than allowed. */
    static <T> T call(String plugin, Callable<T> call) throws PluginFailure {
        FutureTask<T> task = new FutureTask<>(call);
        Thread thread = new Thread(task, "planwerk-plugin-" + plugin);
        thread.setDaemon(true);
        thread.start();
        try {
            return answer(plugin, task.get(LIMIT, TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof PluginFailure failure ? failure : failure(plugin, e.getCause());
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new PluginFailure(new PluginProblem(plugin, "problem.slow", Long.toString(LIMIT / 1000)), e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw failure(plugin, e);
        }
    }

    /** Calls on this thread: for what is asked very often. */
    static <T> T callHere(String plugin, Callable<T> call) throws PluginFailure {
        try {
            return answer(plugin, call.call());
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            throw e instanceof PluginFailure failure ? failure : failure(plugin, e);
        }
    }

    private static <T> T answer(String plugin, T result) throws PluginFailure {
        if (result == null) {
            throw new PluginFailure(new PluginProblem(plugin, "problem.nothing", plugin), null);
        }
        return result;
    }

    private static PluginFailure failure(String plugin, Throwable e) {
        return new PluginFailure(new PluginProblem(plugin, "problem.exception", described(e)), e);
    }

    private static String described(Throwable e) {
        return e.getMessage() == null ? e.getClass().getName() : e.getClass().getName() + ": " + e.getMessage();
    }
}
