// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Starts a plugin on a thread of its own, so that one that does not come back never holds up the program's start. */
final class TimedStart {

    /** How long a plugin may take to start, in milliseconds. */
    private static final long LIMIT = Long.getLong("planwerk.plugin.limit", 10_000);

    private TimedStart() {
    }

    /**
     * Starts the bundle transiently.
     *
     * @throws BundleException if it does not start, or does not come back
     */
    static void of(Bundle bundle) throws BundleException {
        FutureTask<Void> task = new FutureTask<>(() -> {
            bundle.start(Bundle.START_TRANSIENT);
            return null;
        });
        Thread thread = new Thread(task, "planwerk-start-" + bundle.getSymbolicName());
        thread.setDaemon(true);
        thread.start();
        try {
            task.get(LIMIT, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof BundleException thrown ? thrown
                    : new BundleException(String.valueOf(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            throw new BundleException("> " + LIMIT / 1000 + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BundleException("interrupted", e);
        }
    }
}
