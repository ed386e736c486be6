// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import nl.planwerk.model.guard.TimedCall;

/** Calls plugins on a thread of their own, so that one that does not come back holds up no report. */
final class TimeLimit {

    private TimeLimit() {
    }

    /** The call did not come back, or could not be finished. */
    static final class Unfinished extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unfinished(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * What the call gives; what it throws unchecked is thrown here.
     *
     * @throws Unfinished if it takes too long, is interrupted or throws something else
     */
    static <T> T call(Callable<T> call) {
        try {
            return TimedCall.call("planwerk-chapter", call);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            } else if (e.getCause() instanceof LinkageError error) {
                throw error;
            }
            throw new Unfinished(String.valueOf(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            throw new Unfinished("> " + TimedCall.LIMIT.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unfinished("interrupted", e);
        }
    }
}
