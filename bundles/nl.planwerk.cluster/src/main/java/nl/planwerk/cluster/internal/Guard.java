// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import nl.planwerk.cluster.PluginFailure;
import nl.planwerk.cluster.PluginProblem;
import nl.planwerk.model.guard.TimedCall;

/** Calls into plugins: whatever they throw, and that they do not come back, becomes a {@link PluginFailure}. */
final class Guard {

    private Guard() {
    }

    /** Calls on a thread of its own and waits for it no longer than allowed. */
    static <T> T call(String plugin, Callable<T> call) throws PluginFailure {
        try {
            return answer(plugin, TimedCall.call("planwerk-plugin-" + plugin, call));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof PluginFailure failure ? failure : failure(plugin, e.getCause());
        } catch (TimeoutException e) {
            throw new PluginFailure(new PluginProblem(plugin, "problem.slow", Long.toString(TimedCall.LIMIT.toSeconds())), e);
        } catch (InterruptedException e) {
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
