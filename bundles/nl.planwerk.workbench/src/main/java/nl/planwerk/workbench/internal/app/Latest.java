// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Computes something that is shown, on a thread of its own, one at a time. What is asked for while one is computed is
 * computed once after it, so the newest always has the last word. To be used from the UI thread.
 *
 * @param <R> what is computed
 */
public final class Latest<R> {
    private static final System.Logger LOG = System.getLogger(Latest.class.getName());

    private final Control owner;
    private final Display display;
    private final Supplier<Supplier<R>> job;
    private final Consumer<R> show;
    private boolean busy;
    private boolean again;

    /**
     * Nothing is computed yet.
     *
     * @param owner nothing is shown any more once it is disposed
     * @param job   called on the UI thread: takes what is needed, and gives the computation, which runs on another thread
     * @param show  called on the UI thread with what was computed
     */
    public Latest(Control owner, Supplier<Supplier<R>> job, Consumer<R> show) {
        this.owner = owner;
        this.display = owner.getDisplay();
        this.job = job;
        this.show = show;
    }

    /** Computes from what is there now. */
    public void compute() {
        if (busy) {
            again = true;
            return;
        }
        busy = true;
        again = false;
        CompletableFuture.supplyAsync(job.get()).whenComplete((result, failure) -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> computed(result, failure));
            }
        });
    }

    private void computed(R result, Throwable failure) {
        busy = false;
        if (owner.isDisposed()) {
            return;
        }
        if (failure == null) {
            show.accept(result);
        } else {
            LOG.log(System.Logger.Level.WARNING, "could not be computed", failure);
        }
        if (again) {
            compute();
        }
    }
}
