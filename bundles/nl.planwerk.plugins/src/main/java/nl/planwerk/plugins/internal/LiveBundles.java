// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import nl.planwerk.plugins.internal.inspect.PluginFolders;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.FrameworkWiring;

/** Installs, starts and uninstalls the bundles of plugin files in the running framework. */
final class LiveBundles {
    private static final Logger LOG = Logger.getLogger(LiveBundles.class.getName());
    private static final long REFRESH_SECONDS = 5;
    private final BundleContext framework;
    private final Map<String, String> failures = new ConcurrentHashMap<>();

    /** @param framework the framework's own context */
    LiveBundles(BundleContext framework) {
        this.framework = framework;
    }

    /** The bundle installed from a file. */
    Optional<Bundle> bundle(Path file) {
        return Optional.ofNullable(framework.getBundle(PluginFolders.location(file)));
    }

    /** Installs and starts a file; a failure can be asked for afterwards. */
    void start(Path file) {
        String location = PluginFolders.location(file);
        failures.remove(location);
        try {
            Bundle bundle = framework.installBundle(location);
            if (framework.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(bundle))) {
                TimedStart.of(bundle);
            }
        } catch (BundleException | RuntimeException | LinkageError e) {
            Throwable cause = e instanceof BundleException && e.getCause() != null ? e.getCause() : e;
            failures.put(location, String.valueOf(cause));
            LOG.log(Level.WARNING, e, () -> "plugin " + file);
        }
    }

    /** Why a bundle did not start when it was installed here. */
    Optional<String> failure(Bundle bundle) {
        return Optional.ofNullable(failures.get(bundle.getLocation()));
    }

    /** Stops and uninstalls the bundle of a file, and lets go of its classes; nothing if there is none. */
    void uninstall(Path file) {
        failures.remove(PluginFolders.location(file));
        bundle(file).ifPresent(bundle -> {
            try {
                bundle.uninstall();
            } catch (BundleException | RuntimeException | LinkageError e) {
                LOG.log(Level.WARNING, e, () -> "plugin " + file);
            }
            refresh(bundle);
        });
    }

    private void refresh(Bundle bundle) {
        CountDownLatch done = new CountDownLatch(1);
        framework.getBundle(0).adapt(FrameworkWiring.class).refreshBundles(List.of(bundle), event -> done.countDown());
        try {
            if (!done.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
                LOG.warning("The classes of " + bundle + " are still in use.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
