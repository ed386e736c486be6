// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Display;

/** Fails a scenario that does not end in two minutes, also when the program hangs. */
final class Watchdog {
    private static final Duration LIMIT = Duration.ofSeconds(240);

    private final Thread watched;
    private final Outcome outcome;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Display display;

    Watchdog(Thread watched, Outcome outcome) {
        this.watched = watched;
        this.outcome = outcome;
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
            if (!ended.await(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                AssertionError late = new AssertionError("The scenario does not end within " + LIMIT.toSeconds() + " s");
                late.setStackTrace(watched.getStackTrace());
                outcome.failed(late, display);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
