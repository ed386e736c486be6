// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.overview;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.workspace.PlanListener;
import nl.planwerk.workspace.PlanSession;

/**
 * Computes something of a plan after each edit, on a thread of its own, one at a time. What is asked for while one is
 * computed is computed once after it, from the plan as it stands then, so the newest always has the last word.
 *
 * @param <T> what is computed
 */
public final class PlanUpdates<T> {
    private static final System.Logger LOG = System.getLogger(PlanUpdates.class.getName());

    private final Control owner;
    private final Display display;
    private final PlanSession session;
    private final Function<Plan, T> compute;
    private final Consumer<T> show;
    private final Runnable unlisten;
    private boolean busy;
    private boolean again;

    /**
     * Begins with the plan as it is.
     *
     * @param owner   nothing is shown any more once it is disposed
     * @param compute called on another thread
     * @param show    called on the UI thread
     */
    public PlanUpdates(Control owner, PlanSession session, Function<Plan, T> compute, Consumer<T> show) {
        this.owner = owner;
        this.display = owner.getDisplay();
        this.session = session;
        this.compute = compute;
        this.show = show;
        this.unlisten = session.onChange(this::changed);
        compute();
    }

    private void changed(PlanListener.Event event) {
        if (event.before() != event.after()) {
            compute();
        }
    }

    private void compute() {
        if (busy) {
            again = true;
            return;
        }
        busy = true;
        again = false;
        Plan plan = session.plan();
        CompletableFuture.supplyAsync(() -> compute.apply(plan)).whenComplete((result, failure) -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> computed(result, failure));
            }
        });
    }

    private void computed(T result, Throwable failure) {
        busy = false;
        if (owner.isDisposed()) {
            return;
        }
        if (failure == null) {
            show.accept(result);
        } else {
            LOG.log(System.Logger.Level.WARNING, "figures of a plan could not be computed", failure);
        }
        if (again) {
            compute();
        }
    }

    /** Follows the plan no longer. */
    public void close() {
        unlisten.run();
    }
}
