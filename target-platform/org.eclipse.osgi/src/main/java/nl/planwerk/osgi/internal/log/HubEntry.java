// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal.log;

import org.eclipse.equinox.log.ExtendedLogEntry;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogLevel;

/** One line of the log, as both the OSGi and the Equinox interfaces want to see it. */
public final class HubEntry implements ExtendedLogEntry {

    private final Bundle bundle;
    private final String loggerName;
    private final LogLevel level;
    private final Object context;
    private final String message;
    private final Throwable error;
    private final long sequence;
    private final long time = System.currentTimeMillis();
    private final long threadId = Thread.currentThread().getId();
    private final String threadName = Thread.currentThread().getName();

    HubEntry(Bundle bundle, String loggerName, LogLevel level, Object context, String message, Throwable error,
            long sequence) {
        this.bundle = bundle;
        this.loggerName = loggerName == null ? "LogService" : loggerName;
        this.level = level;
        this.context = context;
        this.message = message == null ? "" : message;
        this.error = error;
        this.sequence = sequence;
    }

    @Override
    public Bundle getBundle() {
        return bundle;
    }

    @Override
    public ServiceReference<?> getServiceReference() {
        return context instanceof ServiceReference<?> reference ? reference : null;
    }

    @Override
    @Deprecated
    public int getLevel() {
        return level.ordinal();
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public Throwable getException() {
        return error;
    }

    @Override
    public long getTime() {
        return time;
    }

    @Override
    public LogLevel getLogLevel() {
        return level;
    }

    @Override
    public String getLoggerName() {
        return loggerName;
    }

    @Override
    public long getSequence() {
        return sequence;
    }

    @Override
    public String getThreadInfo() {
        return threadName;
    }

    @Override
    public StackTraceElement getLocation() {
        return null;
    }

    @Override
    public Object getContext() {
        return context;
    }

    @Override
    public long getThreadId() {
        return threadId;
    }

    @Override
    public String getThreadName() {
        return threadName;
    }

    @Override
    public long getSequenceNumber() {
        return sequence;
    }
}
