// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * Computes what a widget shows on a thread of its own, one at a time. Of what is asked for while something is computed only the
 * newest is computed after it; what is no longer the newest is not shown. To be used from the user interface's thread.
 */
public final class Latest<T> {
    private static final System.Logger LOG = System.getLogger(Latest.class.getName());

    private final Widget owner;
    private final Display display;
    private final Consumer<T> show;
    private final Runnable failed;
    private boolean busy;
    /** What to do once the thread is free. */
    private Optional<Supplier<T>> next = Optional.empty();
    private boolean cancelled;

    /**
     * Nothing asked for yet.
     *
     * @param owner nothing is shown any more once it is disposed
     * @param show  is given results on the user interface's thread
     */
    public Latest(Widget owner, Consumer<T> show) {
        this(owner, show, () -> { });
    }

    /**
     * The same with something to do when there is nothing to show.
     *
     * @param failed is run on the user interface's thread if what was asked for last could not be computed
     */
    public Latest(Widget owner, Consumer<T> show, Runnable failed) {
        this.owner = owner;
        this.display = owner.getDisplay();
        this.show = show;
        this.failed = failed;
    }

    /** Asks for something instead of whatever was asked for before. The work must not touch widgets. */
    public void compute(Supplier<T> work) {
        if (busy) {
            next = Optional.of(work);
            return;
        }
        busy = true;
        cancelled = false;
        CompletableFuture.supplyAsync(work).whenComplete((result, failure) -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> computed(result, failure));
            }
        });
    }

    /** Asks for nothing any more: what is being computed is not shown. */
    public void cancel() {
        next = Optional.empty();
        cancelled = true;
    }

    private void computed(T result, Throwable failure) {
        busy = false;
        if (owner.isDisposed()) {
            return;
        }
        if (failure != null) {
            LOG.log(System.Logger.Level.WARNING, "what " + owner + " shows could not be computed", failure);
        }
        if (next.isPresent()) {
            Supplier<T> work = next.get();
            next = Optional.empty();
            compute(work);
        } else if (!cancelled) {
            tell(result, failure);
        }
    }

    private void tell(T result, Throwable failure) {
        if (failure == null) {
            show.accept(result);
        } else {
            failed.run();
        }
    }
}
