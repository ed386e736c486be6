// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.internal;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Runs the scenario that the environment names, in the program that this bundle was added to; without one does nothing. */
public final class Activator implements BundleActivator {
    private ScenarioThread thread;

    @Override
    public void start(BundleContext context) {
        ScenarioOrder.fromEnvironment().ifPresent(order -> {
            thread = new ScenarioThread(order, new BundleScenarios(context)::load, new WorkbenchReady(context)::await);
            thread.start();
        });
    }

    /** The program is ending: the scenario is to see that, and to tell what came of it. */
    @Override
    public void stop(BundleContext context) throws InterruptedException {
        if (thread != null) {
            thread.awaitEnd();
        }
    }
}
