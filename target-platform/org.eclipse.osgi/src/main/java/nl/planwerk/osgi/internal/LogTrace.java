// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

import java.util.Arrays;
import nl.planwerk.osgi.internal.log.LogHub;
import org.eclipse.osgi.service.debug.DebugOptions;
import org.eclipse.osgi.service.debug.DebugTrace;
import org.osgi.service.log.LogLevel;

/** Writes the trace of one bundle to the log, for the options that are on. */
final class LogTrace implements DebugTrace {

    private final LogHub hub;
    private final DebugOptions options;
    private final String bundle;

    LogTrace(LogHub hub, DebugOptions options, String bundle) {
        this.hub = hub;
        this.options = options;
        this.bundle = bundle;
    }

    @Override
    public void trace(String option, String message) {
        trace(option, message, null);
    }

    @Override
    public void trace(String option, String message, Throwable error) {
        String relative = option == null ? "/debug" : option;
        String path = bundle + (relative.startsWith("/") ? relative : "/" + relative);
        if (options.getBooleanOption(path, false)) {
            hub.log(null, path, LogLevel.DEBUG, null, message, error);
        }
    }

    @Override
    public void traceDumpStack(String option) {
        trace(option, "stack", new Throwable("Not an error: the place in the program"));
    }

    @Override
    public void traceEntry(String option) {
        trace(option, "entered");
    }

    @Override
    public void traceEntry(String option, Object methodArgument) {
        trace(option, "entered with " + methodArgument);
    }

    @Override
    public void traceEntry(String option, Object[] methodArguments) {
        trace(option, "entered with " + Arrays.toString(methodArguments));
    }

    @Override
    public void traceExit(String option) {
        trace(option, "left");
    }

    @Override
    public void traceExit(String option, Object result) {
        trace(option, "left with " + result);
    }
}
