// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.instance;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * Requests to open plans on their way to the workbench: a service {@code Consumer<String[]>} with property
 * {@code planwerk.open=workbench}, called on any thread with absolute paths; without any, it comes to the front. Until
 * it is there, requests wait.
 */
final class OpenRequests {

    private static final String FILTER = "(&(objectClass=" + Consumer.class.getName() + ")(planwerk.open=workbench))";
    private static final int MOST = 100;

    private final Queue<String[]> waiting = new ArrayDeque<>();
    private Consumer<String[]> workbench;
    private boolean gone;

    /** False if too many wait, or the workbench does not take it, or is no longer there: it ends. */
    synchronized boolean take(List<String> paths) {
        String[] request = paths.toArray(String[]::new);
        if (workbench == null) {
            return !gone && waiting.size() < MOST && waiting.add(request);
        }
        try {
            workbench.accept(request);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    void deliverTo(BundleContext context) {
        try {
            new ServiceTracker<>(context, context.createFilter(FILTER), new Arrivals(context)).open();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void use(Consumer<String[]> service) {
        workbench = service;
        while (!waiting.isEmpty()) {
            service.accept(waiting.remove());
        }
    }

    private synchronized void end() {
        workbench = null;
        gone = true;
    }

    private final class Arrivals implements ServiceTrackerCustomizer<Consumer<String[]>, Consumer<String[]>> {

        private final BundleContext context;

        Arrivals(BundleContext context) {
            this.context = context;
        }

        @Override
        public Consumer<String[]> addingService(ServiceReference<Consumer<String[]>> reference) {
            Consumer<String[]> service = context.getService(reference);
            use(service);
            return service;
        }

        @Override
        public void modifiedService(ServiceReference<Consumer<String[]>> reference, Consumer<String[]> service) {
            // Its properties do not matter.
        }

        @Override
        public void removedService(ServiceReference<Consumer<String[]>> reference, Consumer<String[]> service) {
            end();
            context.ungetService(reference);
        }
    }
}
