// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.internal.gtk3.GTK3;
import org.eclipse.swt.widgets.Display;

/** Reads and waits in the thread of the windows. Everything here blocks the caller, which must be another thread. */
public final class Ui {
    /** How long a wait lasts if nothing else is said. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final long POLL_NANOS = Duration.ofMillis(10).toNanos();
    private static final long SETTLE_NANOS = Duration.ofSeconds(2).toNanos();
    private static final int QUIET_ROUNDS = 3;

    private final Display display;

    public Ui(Display display) {
        this.display = display;
    }

    /** The display; its methods are for its own thread, with few exceptions. */
    public Display display() {
        return display;
    }

    /**
     * What {@code read} says in the thread of the windows.
     *
     * @throws UiFailure if it throws a checked exception, or if the program has closed its display
     */
    public <T> T get(Callable<T> read) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try {
            display.syncExec(() -> {
                try {
                    result.set(read.call());
                } catch (Exception | AssertionError | LinkageError e) {
                    failure.set(e);
                }
            });
        } catch (SWTException e) {
            if (isClosed(e)) {
                throw new UiFailure("The program has closed its windows", e);
            }
            throw e;
        }
        if (failure.get() instanceof Error e) {
            throw e;
        } else if (failure.get() instanceof Exception e) {
            throw new UiFailure(String.valueOf(e.getMessage()), e);
        }
        return result.get();
    }

    /** Does something in the thread of the windows, and waits for its end. */
    public void run(Runnable action) {
        get(() -> {
            action.run();
            return true;
        });
    }

    /** Has something done in the thread of the windows and does not wait: for what may open a modal dialog. */
    public void later(Runnable action) {
        display.asyncExec(action);
    }

    private boolean isClosed(SWTException e) {
        return e.code == SWT.ERROR_DEVICE_DISPOSED || display.isDisposed();
    }

    /** Waits until a condition, read in the thread of the windows, holds; {@code what} completes "waited for ...". */
    public void until(String what, BooleanSupplier condition) {
        until(what, PATIENCE, condition);
    }

    /** Waits at most so long. */
    public void until(String what, Duration limit, BooleanSupplier condition) {
        await(() -> "Waited " + limit.toSeconds() + " s for " + what, limit, () -> condition.getAsBoolean() ? true : null);
    }

    /**
     * Waits until {@code read}, called in the thread of the windows, gives something else than null.
     *
     * @param failure what to say otherwise; called in the thread of the windows
     */
    public <T> T await(Supplier<String> failure, Duration limit, Callable<T> read) {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            T result = get(read);
            if (result != null) {
                return result;
            }
            if (System.nanoTime() - end > 0) {
                throw new UiFailure(get(failure::get), null);
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    /** Waits until the program has handled all keys and clicks sent so far, and has nothing to do; for 2 s at most. */
    public void settle() {
        long end = System.nanoTime() + SETTLE_NANOS;
        int quiet = 0;
        while (quiet < QUIET_ROUNDS && System.nanoTime() - end < 0 && !display.isDisposed()) {
            quiet = isBusy() ? 0 : quiet + 1;
            LockSupport.parkNanos(POLL_NANOS / 4);
        }
    }

    private boolean isBusy() {
        try {
            return get(GTK3::gtk_events_pending);
        } catch (UiFailure closed) {
            return false;
        }
    }
}
