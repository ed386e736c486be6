// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import nl.planwerk.model.guard.TimedCall;

/** Calls into checks: whatever they throw becomes a sentence. */
public final class Guard {

    private Guard() {
    }

    /** Runs a call on a thread of its own and gives up waiting when it takes too long; what it threw, or that it took too long. */
    public static Optional<String> failureInTime(Runnable call) {
        try {
            return TimedCall.call("planwerk-check", () -> failure(call));
        } catch (TimeoutException e) {
            return Optional.of("> " + TimedCall.LIMIT.toSeconds() + " s");
        } catch (ExecutionException e) {
            return Optional.of(String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
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
