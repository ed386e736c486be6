// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.problems;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;

import nl.planwerk.checks.CheckEngine;
import nl.planwerk.checks.CheckRegistry;
import nl.planwerk.checks.FailedCheck;
import nl.planwerk.checks.Problem;
import nl.planwerk.checks.QuickFix;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workspace.PlanSession;

/**
 * Checks one plan as it is edited, on a thread of its own: all of it at first, then what each edit can have changed. Edits
 * that come while it is at work are taken together.
 */
final class LiveChecks {

    /**
     * What was found.
     *
     * @param failures checks that could not be done
     */
    record Result(Plan plan, List<Problem> problems, List<FailedCheck> failures) { }

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "Planwerk checks");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicReference<Plan> waiting = new AtomicReference<>();
    private final CheckEngine engine;
    private final PlanSession session;
    private final Display display;
    private final Consumer<Result> listener;
    private final Runnable unlisten;

    /** @param listener hears of each result on the UI thread */
    LiveChecks(PlanSession session, CheckRegistry checks, Display display, Consumer<Result> listener) {
        this.session = session;
        this.display = display;
        this.listener = listener;
        this.engine = new CheckEngine(checks.checks());
        this.unlisten = session.onChange(event -> {
            if (event.before() != event.after()) {
                check(event.after());
            }
        });
        check(session.plan());
    }

    private void check(Plan plan) {
        if (waiting.getAndSet(plan) == null) {
            worker.execute(this::run);
        }
    }

    private void run() {
        Plan plan = waiting.getAndSet(null);
        if (plan == null || display.isDisposed()) {
            return;
        }
        engine.update(plan);
        Result result = new Result(plan, engine.problems(), engine.failures());
        display.asyncExec(() -> listener.accept(result));
    }

    PlanSession session() {
        return session;
    }

    /** The mechanical mends of a problem. */
    List<QuickFix> fixes(Problem problem) {
        return engine.fixes(problem);
    }

    void close() {
        unlisten.run();
        worker.shutdownNow();
    }
}
