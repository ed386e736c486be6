// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal.log;

import org.eclipse.equinox.log.Logger;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogLevel;

/** The logger of one bundle under one name. */
class HubLogger extends LevelMethods implements Logger {

    private final LogHub hub;
    private final Bundle bundle;
    private final String name;

    HubLogger(LogHub hub, Bundle bundle, String name) {
        this.hub = hub;
        this.bundle = bundle;
        this.name = name;
    }

    @Override
    void write(LogLevel level, String format, Object... arguments) {
        hub.log(bundle, name, level, MessageFormat.reference(arguments), MessageFormat.fill(format, arguments),
                MessageFormat.throwable(arguments));
    }

    @Override
    public void log(int level, String message) {
        log((Object) null, level, message, null);
    }

    @Override
    public void log(int level, String message, Throwable exception) {
        log((Object) null, level, message, exception);
    }

    @Override
    public void log(ServiceReference<?> reference, int level, String message) {
        log((Object) reference, level, message, null);
    }

    @Override
    public void log(ServiceReference<?> reference, int level, String message, Throwable exception) {
        log((Object) reference, level, message, exception);
    }

    @Override
    public void log(Object context, int level, String message) {
        log(context, level, message, null);
    }

    @Override
    public void log(Object context, int level, String message, Throwable exception) {
        hub.log(bundle, name, level(level), context, message, exception);
    }

    /** A level outside the known ones is a trace. */
    private static LogLevel level(int level) {
        LogLevel[] levels = LogLevel.values();
        return level >= 0 && level < levels.length ? levels[level] : LogLevel.TRACE;
    }

    @Override
    public boolean isLoggable(int level) {
        return true;
    }

    @Override
    public String getName() {
        return name;
    }
}
