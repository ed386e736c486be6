// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import nl.planwerk.model.guard.TimedCall;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Starts a plugin on a thread of its own, so that one that does not come back never holds up who waits for it. */
final class TimedStart {
    /** How long a plugin may take to start: longer than one of its answers may, so that the guard of that
     *  answer speaks first, which knows what was asked. */
    private static final Duration LIMIT = TimedCall.LIMIT.multipliedBy(3);

    private TimedStart() {
    }

    /**
     * Starts the bundle transiently.
     *
     * @throws BundleException if it does not start, or does not come back
     */
    static void of(Bundle bundle) throws BundleException {
        try {
            TimedCall.call("planwerk-start-" + bundle.getSymbolicName(), LIMIT, () -> {
                bundle.start(Bundle.START_TRANSIENT);
                return null;
            });
        } catch (ExecutionException e) {
            throw e.getCause() instanceof BundleException thrown ? thrown
                    : new BundleException(String.valueOf(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            throw new BundleException("no answer within " + LIMIT.toSeconds() + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BundleException("interrupted", e);
        }
    }
}
