// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.planwerk.osgi.internal.log.LogHub;
import org.eclipse.osgi.service.debug.DebugOptions;
import org.eclipse.osgi.service.debug.DebugOptionsListener;
import org.eclipse.osgi.service.debug.DebugTrace;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The platform's debug options, off until somebody sets them. Options are kept per process. Listeners are services; each is told when
 * it comes, when debugging is switched, and when an option of its own bundle changes.
 */
final class DebugSettings implements DebugOptions {

    private final LogHub hub;
    private final Map<String, String> options = new ConcurrentHashMap<>();
    private final ServiceTracker<DebugOptionsListener, DebugOptionsListener> listeners;
    private volatile boolean enabled;
    private volatile File file;

    DebugSettings(LogHub hub, BundleContext context) {
        this.hub = hub;
        this.listeners = new ServiceTracker<>(context, DebugOptionsListener.class, null) {
            @Override
            public DebugOptionsListener addingService(ServiceReference<DebugOptionsListener> reference) {
                DebugOptionsListener listener = super.addingService(reference);
                listener.optionsChanged(DebugSettings.this);
                return listener;
            }
        };
        listeners.open();
    }

    void close() {
        listeners.close();
    }

    @Override
    public boolean getBooleanOption(String option, boolean defaultValue) {
        String value = getOption(option);
        return value == null ? defaultValue : Boolean.parseBoolean(value.trim());
    }

    @Override
    public String getOption(String option) {
        return getOption(option, null);
    }

    @Override
    public String getOption(String option, String defaultValue) {
        return enabled ? options.getOrDefault(option, defaultValue) : defaultValue;
    }

    @Override
    public int getIntegerOption(String option, int defaultValue) {
        String value = getOption(option);
        try {
            return value == null ? defaultValue : Integer.parseInt(value.trim());
        } catch (NumberFormatException e) {
            return defaultValue;
        }
    }

    @Override
    public Map<String, String> getOptions() {
        return new TreeMap<>(options);
    }

    @Override
    public void setOption(String option, String value) {
        options.put(option, value);
        tell(option);
    }

    @Override
    public void setOptions(Map<String, String> values) {
        options.clear();
        options.putAll(values);
        tellAll();
    }

    @Override
    public void removeOption(String option) {
        options.remove(option);
        tell(option);
    }

    @Override
    public boolean isDebugEnabled() {
        return enabled;
    }

    @Override
    public void setDebugEnabled(boolean value) {
        enabled = value;
        tellAll();
    }

    @Override
    public void setFile(File value) {
        file = value;
    }

    @Override
    public File getFile() {
        return file;
    }

    @Override
    public DebugTrace newDebugTrace(String bundleSymbolicName) {
        return newDebugTrace(bundleSymbolicName, null);
    }

    @Override
    public DebugTrace newDebugTrace(String bundleSymbolicName, Class<?> traceEntryClass) {
        return new LogTrace(hub, this, bundleSymbolicName);
    }

    private void tell(String option) {
        String owner = option.substring(0, Math.max(0, option.indexOf('/')));
        listeners.getTracked().forEach((reference, listener) -> {
            if (enabled && owner.equals(reference.getProperty(LISTENER_SYMBOLICNAME))) {
                listener.optionsChanged(this);
            }
        });
    }

    private void tellAll() {
        listeners.getTracked().values().forEach(listener -> listener.optionsChanged(this));
    }
}
