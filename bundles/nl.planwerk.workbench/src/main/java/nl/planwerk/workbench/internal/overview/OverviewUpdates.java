// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.overview;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.OverviewPage;
import nl.planwerk.workbench.forms.FormContext;

/**
 * Computes an overview on a thread of its own, one at a time. What is asked for while one is computed is computed once
 * after it, from the plan as it stands then, so the newest always has the last word.
 */
final class OverviewUpdates {
    private static final System.Logger LOG = System.getLogger(OverviewUpdates.class.getName());

    private final Control owner;
    private final Display display;
    private final FormContext context;
    private final OverviewPage page;
    private final Consumer<Overview> show;
    private boolean busy;
    private boolean again;

    /** @param owner nothing is shown any more once it is disposed */
    OverviewUpdates(Control owner, FormContext context, OverviewPage page, Consumer<Overview> show) {
        this.owner = owner;
        this.display = owner.getDisplay();
        this.context = context;
        this.page = page;
        this.show = show;
    }

    /** Computes the overview of the plan as it is now. Called on the UI thread. */
    void compute() {
        if (busy) {
            again = true;
            return;
        }
        busy = true;
        again = false;
        Plan plan = context.session().plan();
        CompletableFuture.supplyAsync(() -> page.overview(plan, context.formats())).whenComplete((overview, failure) -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> computed(overview, failure));
            }
        });
    }

    private void computed(Overview overview, Throwable failure) {
        busy = false;
        if (owner.isDisposed()) {
            return;
        }
        if (failure == null) {
            show.accept(overview);
        } else {
            LOG.log(System.Logger.Level.WARNING, "the figures of " + page.id() + " could not be computed", failure);
        }
        if (again) {
            compute();
        }
    }
}
