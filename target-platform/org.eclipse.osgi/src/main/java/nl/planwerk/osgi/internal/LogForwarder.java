// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

import java.util.ArrayDeque;
import java.util.Queue;
import nl.planwerk.osgi.internal.log.HubEntry;
import nl.planwerk.osgi.internal.log.LogSink;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Passes entries on to the log service of the framework; keeps the first few until there is one. */
final class LogForwarder implements LogSink, ServiceTrackerCustomizer<LoggerFactory, LoggerFactory> {

    private static final int MOST_KEPT = 1000;

    private final BundleContext context;
    private final ServiceTracker<LoggerFactory, LoggerFactory> tracker;
    private final Queue<HubEntry> early = new ArrayDeque<>();

    LogForwarder(BundleContext context) {
        this.context = context;
        this.tracker = new ServiceTracker<>(context, LoggerFactory.class, this);
        tracker.open();
    }

    void close() {
        tracker.close();
    }

    @Override
    public void accept(HubEntry entry) {
        if (entry.getBundle() != null && KnownNoise.is(entry.getBundle().getSymbolicName(), entry.getMessage())) {
            return;
        }
        LoggerFactory factory = tracker.getService();
        if (factory != null) {
            write(factory, entry);
            return;
        }
        synchronized (early) {
            if (early.size() < MOST_KEPT) {
                early.add(entry);
            }
        }
    }

    @Override
    public LoggerFactory addingService(ServiceReference<LoggerFactory> reference) {
        LoggerFactory factory = context.getService(reference);
        synchronized (early) {
            early.forEach(entry -> write(factory, entry));
            early.clear();
        }
        return factory;
    }

    @Override
    public void modifiedService(ServiceReference<LoggerFactory> reference, LoggerFactory service) {
        // its properties do not matter
    }

    @Override
    public void removedService(ServiceReference<LoggerFactory> reference, LoggerFactory service) {
        context.ungetService(reference);
    }

    private static void write(LoggerFactory factory, HubEntry entry) {
        Logger logger = logger(factory, entry);
        // braces in a message are no place holders: the text is given as an argument
        Object throwable = entry.getException();
        switch (entry.getLogLevel()) {
            case AUDIT -> logger.audit("{}", entry.getMessage(), throwable);
            case ERROR -> logger.error("{}", entry.getMessage(), throwable);
            case WARN -> logger.warn("{}", entry.getMessage(), throwable);
            case INFO -> logger.info("{}", entry.getMessage(), throwable);
            case DEBUG -> logger.debug("{}", entry.getMessage(), throwable);
            case TRACE -> logger.trace("{}", entry.getMessage(), throwable);
        }
    }

    private static Logger logger(LoggerFactory factory, HubEntry entry) {
        Bundle bundle = entry.getBundle();
        boolean resolved = bundle != null && (bundle.getState() & (Bundle.UNINSTALLED | Bundle.INSTALLED)) == 0;
        return resolved ? factory.getLogger(bundle, entry.getLoggerName(), Logger.class)
                : factory.getLogger(entry.getLoggerName());
    }
}
