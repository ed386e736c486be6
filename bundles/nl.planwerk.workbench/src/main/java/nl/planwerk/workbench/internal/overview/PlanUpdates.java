// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.overview;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Control;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.forms.Latest;
import nl.planwerk.workspace.PlanListener;
import nl.planwerk.workspace.PlanSession;

/**
 * Computes something of a plan after each edit, on a thread of its own, one at a time. What is asked for while one is
 * computed is computed once after it, from the plan as it stands then, so the newest always has the last word.
 *
 * @param <T> what is computed
 */
public final class PlanUpdates<T> {
    private final PlanSession session;
    private final Function<Plan, T> compute;
    private final Latest<T> latest;
    private final Runnable unlisten;

    /**
     * Begins with the plan as it is.
     *
     * @param owner   nothing is shown any more once it is disposed
     * @param compute called on another thread
     * @param show    called on the UI thread
     */
    public PlanUpdates(Control owner, PlanSession session, Function<Plan, T> compute, Consumer<T> show) {
        this.session = session;
        this.compute = compute;
        this.latest = new Latest<>(owner, show);
        this.unlisten = session.onChange(this::changed);
        compute();
    }

    private void changed(PlanListener.Event event) {
        if (event.before() != event.after()) {
            compute();
        }
    }

    private void compute() {
        Plan plan = session.plan();
        latest.compute(() -> compute.apply(plan));
    }

    /** Follows the plan no longer. */
    public void close() {
        unlisten.run();
    }
}
