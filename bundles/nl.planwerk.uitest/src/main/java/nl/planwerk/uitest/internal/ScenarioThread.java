// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.internal;

import java.time.Duration;
import java.util.concurrent.Callable;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.Keyboard;
import nl.planwerk.uitest.Mouse;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.Screenshots;
import nl.planwerk.uitest.Ui;
import org.eclipse.swt.widgets.Display;

/** Runs one scenario, with an eye on the time, and writes what came of it. */
public final class ScenarioThread {
    private static final Duration END = Duration.ofSeconds(4);

    private final ScenarioOrder order;
    private final ScenarioLoader scenarios;
    private final Callable<Display> ready;
    private final Outcome outcome;
    private final Thread thread;
    private final Watchdog watchdog;

    /** Finds a scenario. */
    @FunctionalInterface
    public interface ScenarioLoader {
        /** The scenario that is asked for. */
        Scenario load(ScenarioOrder order) throws ReflectiveOperationException;
    }

    /** @param ready waits for the windows and gives their display */
    public ScenarioThread(ScenarioOrder order, ScenarioLoader scenarios, Callable<Display> ready) {
        this.order = order;
        this.scenarios = scenarios;
        this.ready = ready;
        this.outcome = new Outcome(order.results());
        this.thread = new Thread(this::run, "scenario " + order.className());
        this.watchdog = new Watchdog(thread, outcome, order.limit());
        thread.setDaemon(true);
    }

    /** Begins. */
    public void start() {
        watchdog.start();
        thread.start();
    }

    /** Waits a few seconds for the end. */
    public void awaitEnd() throws InterruptedException {
        thread.join(END.toMillis());
    }

    private void run() {
        Display display = null;
        XServer server = null;
        try {
            display = ready.call();
            watchdog.watches(display);
            server = XServer.connect();
            Ui ui = new Ui(display);
            scenarios.load(order).run(new Bot(ui, new Keyboard(ui, server), new Mouse(ui, server),
                    new Screenshots(ui, order.shots())));
            outcome.passed(display.isDisposed());
        } catch (Exception | LinkageError | AssertionError e) {
            outcome.failed(e, display);
        } finally {
            if (server != null) {
                server.close();
            }
            watchdog.stop();
        }
    }
}
