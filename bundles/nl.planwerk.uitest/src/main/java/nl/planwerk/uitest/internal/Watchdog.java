// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Display;

/** Fails a scenario that does not end in time, also when the program hangs. */
final class Watchdog {
    private final Thread watched;
    private final Outcome outcome;
    private final Duration limit;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Display display;

    Watchdog(Thread watched, Outcome outcome, Duration limit) {
        this.watched = watched;
        this.outcome = outcome;
        this.limit = limit;
    }

    void start() {
        Thread thread = new Thread(this::watch, "scenario watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    void watches(Display shown) {
        display = shown;
    }

    void stop() {
        ended.countDown();
    }

    private void watch() {
        try {
            if (!ended.await(limit.toSeconds(), TimeUnit.SECONDS)) {
                AssertionError late = new AssertionError("The scenario does not end within " + limit.toSeconds() + " s");
                late.setStackTrace(watched.getStackTrace());
                outcome.failed(late, display);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
