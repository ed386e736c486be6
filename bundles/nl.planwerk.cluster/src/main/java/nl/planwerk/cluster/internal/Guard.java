// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster.internal;

import java.util.concurrent.Callable;

import nl.planwerk.cluster.PluginFailure;
import nl.planwerk.cluster.PluginProblem;

/** Calls into plugins: whatever they throw becomes a {@link PluginFailure}. */
final class Guard {

    private Guard() {
    }

    static <T> T call(String plugin, Callable<T> call) throws PluginFailure {
        T result;
        try {
            result = call.call();
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            throw new PluginFailure(new PluginProblem(plugin, "problem.exception", described(e)), e);
        }
        if (result == null) {
            throw new PluginFailure(new PluginProblem(plugin, "problem.nothing", plugin), null);
        }
        return result;
    }

    private static String described(Throwable e) {
        return e.getMessage() == null ? e.getClass().getName() : e.getClass().getName() + ": " + e.getMessage();
    }
}
