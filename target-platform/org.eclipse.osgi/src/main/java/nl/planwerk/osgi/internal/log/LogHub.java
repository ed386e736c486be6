// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.equinox.log.ExtendedLogReaderService;
import org.eclipse.equinox.log.LogFilter;
import org.osgi.framework.Bundle;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;

/**
 * Where all entries of the platform come together: each goes to the listeners, at once and on the thread that logs, and then to the sink.
 * The last entries are kept for {@link #getLog()}.
 */
public final class LogHub implements ExtendedLogReaderService {

    private static final int MOST_KEPT = 500;
    private static final LogFilter EVERYTHING = (bundle, name, level) -> true;

    private final LogSink sink;
    private final Map<LogListener, LogFilter> listeners = new ConcurrentHashMap<>();
    private final Deque<LogEntry> last = new ArrayDeque<>();
    private final AtomicLong sequence = new AtomicLong();

    /** @param sink where entries go in the end */
    public LogHub(LogSink sink) {
        this.sink = sink;
    }

    /**
     * Logs one entry.
     *
     * @param bundle who speaks, or null
     * @param context what the entry is made from, or null
     */
    public void log(Bundle bundle, String loggerName, LogLevel level, Object context, String message,
            Throwable error) {
        HubEntry entry = new HubEntry(bundle, loggerName, level, context, message, error,
                sequence.getAndIncrement());
        keep(entry);
        listeners.forEach((listener, filter) -> tell(listener, filter, entry));
        sink.accept(entry);
    }

    private void keep(HubEntry entry) {
        synchronized (last) {
            last.addFirst(entry);
            if (last.size() > MOST_KEPT) {
                last.removeLast();
            }
        }
    }

    /** A listener that fails must not stop the others, nor the code that logged: its failure goes to the sink only. */
    private void tell(LogListener listener, LogFilter filter, HubEntry entry) {
        try {
            if (filter.isLoggable(entry.getBundle(), entry.getLoggerName(), entry.getLogLevel().ordinal())) {
                listener.logged(entry);
            }
        } catch (RuntimeException | LinkageError e) {
            sink.accept(new HubEntry(entry.getBundle(), entry.getLoggerName(), LogLevel.ERROR, null,
                    "A log listener failed: " + listener.getClass().getName(), e, sequence.getAndIncrement()));
        }
    }

    @Override
    public void addLogListener(LogListener listener) {
        addLogListener(listener, EVERYTHING);
    }

    @Override
    public void addLogListener(LogListener listener, LogFilter filter) {
        listeners.put(listener, filter == null ? EVERYTHING : filter);
    }

    @Override
    public void removeLogListener(LogListener listener) {
        listeners.remove(listener);
    }

    /** The last entries, the newest first. */
    @Override
    public Enumeration<LogEntry> getLog() {
        List<LogEntry> copy;
        synchronized (last) {
            copy = new ArrayList<>(last);
        }
        return Collections.enumeration(copy);
    }
}
