// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal.log;

import java.io.File;
import java.io.Writer;
import org.eclipse.osgi.framework.log.FrameworkLog;
import org.eclipse.osgi.framework.log.FrameworkLogEntry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkEvent;
import org.osgi.service.log.LogLevel;

/**
 * The framework's log, to which the workbench writes every failure that it catches. It has no file of its own:
 * entries go to the hub.
 */
final class HubFrameworkLog implements FrameworkLog {

    private final LogHub hub;
    private final Bundle own;

    HubFrameworkLog(LogHub hub, Bundle own) {
        this.hub = hub;
        this.own = own;
    }

    @Override
    public void log(FrameworkEvent event) {
        Throwable error = event.getThrowable();
        hub.log(event.getBundle(), "Events.Framework", level(event), event,
                error == null ? "Framework event " + event.getType() : String.valueOf(error.getMessage()), error);
    }

    private static LogLevel level(FrameworkEvent event) {
        return switch (event.getType()) {
            case FrameworkEvent.ERROR -> LogLevel.ERROR;
            case FrameworkEvent.WARNING -> LogLevel.WARN;
            default -> LogLevel.INFO;
        };
    }

    @Override
    public void log(FrameworkLogEntry entry) {
        hub.log(bundle(entry.getEntry()), entry.getEntry(), level(entry), entry, entry.getMessage(),
                entry.getThrowable());
        FrameworkLogEntry[] children = entry.getChildren();
        if (children != null) {
            for (FrameworkLogEntry child : children) {
                log(child);
            }
        }
    }

    private static LogLevel level(FrameworkLogEntry entry) {
        return switch (entry.getSeverity()) {
            case FrameworkLogEntry.ERROR, FrameworkLogEntry.CANCEL -> LogLevel.ERROR;
            case FrameworkLogEntry.WARNING -> LogLevel.WARN;
            default -> LogLevel.INFO;
        };
    }

    /** The entry names its bundle, mostly followed by codes. */
    private Bundle bundle(String entry) {
        BundleContext context = own.getBundleContext();
        if (entry != null && context != null) {
            String name = entry.split(" ", 2)[0];
            for (Bundle bundle : context.getBundles()) {
                if (name.equals(bundle.getSymbolicName())) {
                    return bundle;
                }
            }
        }
        return own;
    }

    @Override
    public void setWriter(Writer writer, boolean append) {
        // the hub's sink is the only place
    }

    @Override
    public void setFile(File file, boolean append) {
        // the hub's sink is the only place
    }

    @Override
    public File getFile() {
        return null;
    }

    @Override
    public void setConsoleLog(boolean consoleLog) {
        // the hub's sink is the only place
    }

    @Override
    public void close() {
        // nothing is open
    }
}
